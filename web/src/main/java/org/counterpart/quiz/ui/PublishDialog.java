package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.counterpart.common.FieldError;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.LanguageProgress;
import org.counterpart.quiz.Publishable;
import org.counterpart.shell.World;

/** Asks before a draft is published, because that cannot be undone; says which languages it can be offered in. */
class PublishDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Set<String> chosen = new LinkedHashSet<>();
    private final Button publish = new Button();

    /** @param publishing gets the languages it is offered in */
    PublishDialog(
            int number, InstrumentDocument draft, List<LanguageProgress> progress, Consumer<List<String>> publishing) {
        setHeaderTitle(text("instruments.publish.title", "number", number));
        setWidth("34rem");
        List<String> lacking = lacking(draft);
        if (lacking.isEmpty()) {
            add(new Paragraph(text("instruments.publish.text")));
            add(languages(draft, progress));
        } else {
            add(new FaultList(text("instruments.publish.lacks"), lacking));
        }
        publish.setText(text("instruments.publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setDisableOnClick(true);
        publish.addClickListener(click -> {
            close();
            publishing.accept(new ArrayList<>(chosen));
        });
        enable(lacking);
        getFooter().add(new Button(text("action.cancel"), click -> close()), publish);
    }

    private void enable(List<String> lacking) {
        publish.setEnabled(lacking.isEmpty() && !chosen.isEmpty());
    }

    /** What stands in the way in whatever language: a language that lacks texts is only not offered. */
    private static List<String> lacking(InstrumentDocument draft) {
        List<FieldError> other = Publishable.lacking(draft).stream()
                .filter(one -> !one.key().equals("instruments.text.missing"))
                .toList();
        return PathWords.sentences(draft, other);
    }

    private Div languages(InstrumentDocument draft, List<LanguageProgress> progress) {
        Div languages = new Div(new Span(text("instruments.publish.languages")));
        languages.addClassName("lines");
        boolean any = false;
        for (LanguageProgress one : progress) {
            String name = World.here().language(one.language());
            Checkbox box = new Checkbox(
                    one.complete()
                            ? name
                            : text(
                                    "instruments.publish.incomplete",
                                    "language",
                                    name,
                                    "missing",
                                    one.of() - one.written()),
                    one.complete() && draft.languages().contains(one.language()));
            box.setEnabled(one.complete());
            any |= one.complete();
            if (box.getValue()) {
                chosen.add(one.language());
            }
            box.addValueChangeListener(change -> {
                if (change.getValue()) {
                    chosen.add(one.language());
                } else {
                    chosen.remove(one.language());
                }
                enable(List.of());
            });
            languages.add(box);
        }
        if (!any) {
            languages.add(new Paragraph(text("instruments.publish.none-complete")));
        }
        return languages;
    }
}
