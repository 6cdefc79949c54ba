package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.followup.IssueRow;
import org.counterpart.followup.IssueState;
import org.counterpart.shell.World;

/** One issue in the list: what, where on the ladder, for whom it waits. */
class IssueCard extends ListItem {

    private static final long serialVersionUID = 1L;

    IssueCard(IssueRow issue, PartyNames names, ZoneId zone, Consumer<UUID> open) {
        addClassNames("promise", "issue", issue.state().name().toLowerCase(Locale.ROOT));
        NativeButton title = new NativeButton(issue.title(), click -> open.accept(issue.id()));
        title.addClassName("row-name");
        Span raised = new Span(text(
                "followup.issue.raised-by",
                "by",
                issue.raisedBy(),
                "party",
                names.name(issue.partyId()),
                "at",
                World.here().moment(issue.raisedAt(), zone)));
        raised.addClassName("secondary");
        Div words = new Div(title, raised, waiting(issue, names, zone));
        words.addClassName("promise-words");
        Div facts = new Div(rungs(issue), badge(issue));
        facts.addClassName("promise-facts");
        add(words, facts);
    }

    static Span badge(IssueRow issue) {
        Span badge = new Span(
                text("followup.issue.state." + issue.state(), "level", issue.level(), "levels", issue.levels()));
        badge.getElement()
                .getThemeList()
                .add(
                        switch (issue.state()) {
                            case OPEN -> "badge warning";
                            case SETTLED -> "badge success";
                            case ENDED -> "badge error";
                        });
        return badge;
    }

    /** Until when who is waited for, and who considers it settled. */
    static Div waiting(IssueRow issue, PartyNames names, ZoneId zone) {
        Div waiting = new Div();
        waiting.addClassName("issue-waiting");
        if (issue.answerBy() != null) {
            waiting.add(
                    new Span(text("followup.issue.answer-by", "at", World.here().moment(issue.answerBy(), zone))));
        }
        if (!issue.silent().isEmpty()) {
            waiting.add(new Span(text("followup.issue.silent", "parties", names.names(issue.silent()))));
        }
        if (!issue.agreed().isEmpty() && issue.state() != IssueState.SETTLED) {
            waiting.add(new Span(text("followup.issue.agreed-by", "parties", names.names(issue.agreed()))));
        }
        return waiting;
    }

    /** For the eye; the badge says it in words. */
    private static Div rungs(IssueRow issue) {
        Div rungs = new Div();
        rungs.addClassName("rungs");
        rungs.getElement().setAttribute("aria-hidden", "true");
        for (int level = 1; level <= issue.levels(); level++) {
            Span rung = new Span();
            rung.setClassName("reached", level <= issue.level());
            rungs.add(rung);
        }
        return rungs;
    }
}
