package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.counterpart.contract.Draft;
import org.counterpart.engagement.Missing;
import org.counterpart.shell.Texts;

/** What the agreement still lacks, each thing a way to where it is missing. */
class LackingPanel extends NativeDetails {

    private static final long serialVersionUID = 1L;

    private final transient Function<String, Component> finder;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();

    /** @param finder the part of the page that a thing belongs to */
    LackingPanel(Function<String, Component> finder) {
        this.finder = finder;
        addClassName("lacking");
        count.getElement().setAttribute("role", "status");
        setSummary(count);
        setContent(list);
        setOpen(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Where there is little room it is the number that stays in sight.
        getElement().executeJs("if (matchMedia('(max-width: 900px)').matches) this.open = false");
    }

    void show(Draft draft) {
        int things = draft.missing().size();
        count.setText(things == 0 ? text("contract.lacking.none") : Texts.here().count("contract.lacking", things));
        setClassName("complete", things == 0);
        list.removeAll();
        draft.missing().stream().map(this::line).forEach(list::add);
    }

    private ListItem line(Missing missing) {
        Button there = new Button(
                Texts.here().get(missing.key(), missing.values()), click -> Desk.go(finder.apply(missing.part())));
        there.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return new ListItem(there);
    }
}
