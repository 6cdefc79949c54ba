package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.quiz.LanguageProgress;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.World;

/** How far the draft is in each language, which is written beside the first, and which are offered. */
class DraftLanguages extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftDesk desk;
    private final transient Runnable shown;
    private final Select<String> beside = new Select<>();
    private final Div rows = new Div();
    private final Details details;
    private boolean quiet;

    /** @param shown runs when other languages lie side by side */
    DraftLanguages(DraftDesk desk, Runnable shown) {
        this.desk = desk;
        this.shown = shown;
        addClassName("draft-languages");
        beside.setLabel(text("instruments.beside"));
        beside.setEmptySelectionAllowed(true);
        beside.setEmptySelectionCaption(text("instruments.beside.none"));
        beside.setItemLabelGenerator(tag ->
                tag == null ? text("instruments.beside.none") : World.here().language(tag));
        beside.addValueChangeListener(change -> {
            if (!quiet) {
                desk.setBeside(change.getValue());
                shown.run();
            }
        });
        rows.addClassName("language-rows");
        ComboBox<String> another = Pickers.language();
        another.setLabel(text("instruments.language.add"));
        another.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                begin(change.getValue());
                another.clear();
            }
        });
        details = new Details(new Span(), rows, another);
        add(details, beside);
        show();
    }

    /** Says how things stand now. */
    final void show() {
        List<LanguageProgress> languages = desk.progress();
        quiet = true;
        beside.setItems(languages.stream()
                .map(LanguageProgress::language)
                .filter(tag -> !tag.equals(desk.first()))
                .toList());
        beside.setValue(desk.beside());
        beside.setVisible(languages.size() > 1);
        quiet = false;
        World world = World.here();
        details.setSummaryText(languages.stream()
                .map(one ->
                        world.language(one.language()) + " " + text("instruments.percent", "percent", one.percent()))
                .collect(Collectors.joining(" · ")));
        rows.removeAll();
        languages.forEach(one -> rows.add(row(one, languages.size())));
    }

    private Div row(LanguageProgress language, int total) {
        String name = World.here().language(language.language());
        ProgressBar bar = new ProgressBar(0, Math.max(1, language.of()), language.written());
        bar.getElement().setAttribute("aria-label", name);
        Span told = new Span(text("instruments.written-of", "written", language.written(), "of", language.of()));
        told.addClassName("secondary");
        Checkbox offered = new Checkbox(text("instruments.offered"), language.offered());
        offered.setAriaLabel(text("instruments.offered.language", "language", name));
        // One is always offered: the one that everything else falls back on.
        offered.setEnabled(!language.offered() || desk.document().languages().size() > 1);
        offered.addValueChangeListener(change -> {
            desk.offer(language.language(), change.getValue());
            shown.run();
        });
        Button write = new Button(text("instruments.write"), click -> {
            desk.setBeside(language.language());
            shown.run();
        });
        write.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        write.setAriaLabel(text("instruments.write.language", "language", name));
        // Kept in its place: the rows stand in columns.
        write.setClassName("unseen", language.language().equals(desk.first()) || total < 2);
        Span words = new Span(name);
        words.addClassName("strong");
        Div row = new Div(words, bar, told, offered, write);
        row.addClassName("language-row");
        return row;
    }

    private void begin(String tag) {
        desk.offer(tag, true);
        desk.setBeside(tag);
        shown.run();
    }
}
