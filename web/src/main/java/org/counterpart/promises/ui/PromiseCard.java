package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import org.counterpart.promises.PromiseRow;
import org.counterpart.promises.PromiseSide;
import org.counterpart.promises.PromiseState;
import org.counterpart.shell.World;

/** One promise on the board: what, who to whom, by when. */
class PromiseCard extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param engagement whether to say which engagement it belongs to */
    PromiseCard(PromiseRow row, ZoneId zone, When when, boolean engagement, Consumer<PromiseRow> open) {
        addClassNames("promise", when.name().toLowerCase(Locale.ROOT));
        NativeButton title = new NativeButton(row.text().lines().findFirst().orElse(""), click -> open.accept(row));
        title.addClassName("row-name");
        Span sides = new Span(side(row.giver()) + " → " + side(row.receiver()));
        sides.getElement()
                .setAttribute(
                        "aria-label",
                        text("promises.from-to", "giver", side(row.giver()), "receiver", side(row.receiver())));
        // A label is heard only on what has a role.
        sides.getElement().setAttribute("role", "note");
        Div words = new Div(title, sides);
        words.addClassName("promise-words");
        if (engagement) {
            Span where = new Span(row.engagement());
            where.addClassName("secondary");
            words.add(where);
        }
        Span due = new Span(World.here().moment(row.dueAt(), zone));
        due.addClassName("promise-due");
        Div facts = new Div(due, badge(row.state()));
        facts.addClassName("promise-facts");
        if (row.contested()) {
            facts.add(contested());
        }
        if (row.replacesId() != null && row.state() == PromiseState.OFFERED) {
            Span asked = new Span(text("promises.other-terms"));
            asked.getElement().getThemeList().add("badge");
            facts.add(asked);
        }
        add(words, facts);
    }

    static String side(PromiseSide side) {
        return side.person() + " (" + side.party() + ")";
    }

    static Span badge(PromiseState state) {
        Span badge = new Span(text("promises.state." + state));
        badge.getElement()
                .getThemeList()
                .add(
                        switch (state) {
                            case KEPT -> "badge success";
                            case BROKEN -> "badge error";
                            case OFFERED -> "badge warning";
                            case ACCEPTED -> "badge";
                            default -> "badge contrast";
                        });
        return badge;
    }

    static Span contested() {
        Span badge = new Span(text("promises.contested"));
        badge.getElement().getThemeList().add("badge error");
        return badge;
    }
}
