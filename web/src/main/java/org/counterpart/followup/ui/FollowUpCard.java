package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.counterpart.followup.FollowUpRow;
import org.counterpart.followup.FollowUpState;
import org.counterpart.shell.World;

/** One follow-up: which party, when, who is addressed and who was asked. */
class FollowUpCard extends Div {

    private static final long serialVersionUID = 1L;

    FollowUpCard(FollowUpRow row, Instant now, ZoneId zone) {
        addClassName("follow-up");
        Span party = new Span(row.party());
        party.addClassName("strong");
        Div head = new Div(party, badge(row, now));
        head.addClassName("follow-up-head");
        add(head, line(World.here().day(row.dueOn()), "when"));
        add(line(row.role().isEmpty() ? text("followup.role.none") : text("followup.to", "role", row.role()), "role"));
        if (!row.holder().isEmpty()) {
            add(line(
                    row.deputy().isEmpty()
                            ? row.holder()
                            : text("followup.holder", "holder", row.holder(), "deputy", row.deputy()),
                    "secondary"));
        }
        if (row.askedWhy() != null) {
            add(line(
                    text(
                            "followup.asked",
                            "name",
                            row.askedName(),
                            "at",
                            World.here().day(row.askedAt(), zone),
                            "why",
                            text("followup.why." + row.askedWhy())),
                    "secondary"));
        }
    }

    static Span badge(FollowUpRow row, Instant now) {
        String state = row.doneAt() != null
                ? "DONE"
                : row.state() == FollowUpState.PLANNED && row.isOpen(now)
                        ? "DUE"
                        : row.state().name();
        Span badge = new Span(text("followup.state." + state));
        badge.getElement()
                .getThemeList()
                .add(
                        switch (state) {
                            case "DONE" -> "badge success";
                            case "DUE" -> "badge warning";
                            case "UNREACHED" -> "badge error";
                            case "ASKED" -> "badge";
                            default -> "badge contrast";
                        });
        return badge;
    }

    private static Span line(String words, String name) {
        Span line = new Span(words);
        line.addClassName(name);
        return line;
    }
}
