package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.counterpart.common.Conflict;
import org.counterpart.common.Problem;
import org.counterpart.partnering.TerritoryCount;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** What the firm's people know of the lists before they are shown: how much each party has written. */
class TerritoryCounts extends Section {

    private static final long serialVersionUID = 1L;

    private final Div refusal = new Div();

    TerritoryCounts(TerritoryMap map, boolean facilitates, Runnable show, Runnable refresh) {
        Paragraph why = new Paragraph(text("partnering.territory.private.firm"));
        why.addClassName("private-note");
        why.addComponentAsFirst(VaadinIcon.LOCK.create());
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        map.counts().forEach(count -> list.add(card(count)));
        refusal.getElement().setAttribute("role", "alert");
        add(new H2(text("partnering.territory")), why, list, refusal);
        if (facilitates) {
            Button together = new Button(text("partnering.territory.show"), VaadinIcon.CONNECT.create(), click -> {
                if (map.counts().stream().anyMatch(party -> party.lines() == 0)) {
                    // Says party by party what is missing, as the gate does to everybody.
                    attempt(show, refresh);
                } else {
                    confirm(() -> attempt(show, refresh)).open();
                }
            });
            together.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(together);
        }
    }

    private static ListItem card(TerritoryCount count) {
        Span name = new Span(count.name());
        name.addClassName("what");
        Span lines = new Span(
                count.lines() == 0
                        ? text("partnering.territory.count.none")
                        : Texts.here().count("partnering.territory.count", count.lines()));
        lines.getElement().getThemeList().add(count.lines() == 0 ? "badge error" : "badge success");
        ListItem card = new ListItem(name, lines);
        card.addClassNames("card", "line");
        return card;
    }

    private void attempt(Runnable show, Runnable refresh) {
        refusal.removeAll();
        try {
            show.run();
            refresh.run();
        } catch (Conflict refused) {
            refusal.add(MissingList.of(text("partnering.territory.incomplete"), refused));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private static ConfirmDialog confirm(Runnable show) {
        return new ConfirmDialog(
                text("partnering.territory.show.title"),
                text("partnering.territory.show.text"),
                text("partnering.territory.show"),
                confirmed -> show.run(),
                text("action.cancel"),
                cancelled -> {});
    }
}
