package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.counterpart.followup.IssueDetails;
import org.counterpart.followup.IssueLevel;
import org.counterpart.followup.IssueState;
import org.counterpart.shell.Texts;

/** The ladder of an issue, rung by rung, with who settles it on each and where it is: a picture that is a list. */
class IssueLadderPicture extends OrderedList {

    private static final long serialVersionUID = 1L;

    IssueLadderPicture(IssueDetails issue, PartyNames names) {
        addClassName("issue-ladder");
        for (IssueLevel level : issue.ladder()) {
            add(rung(issue, level, names));
        }
    }

    private static ListItem rung(IssueDetails issue, IssueLevel level, PartyNames names) {
        int at = issue.issue().level();
        boolean here = level.level() == at && issue.issue().state() == IssueState.OPEN;
        Span title = new Span(text("followup.issue.rung", "level", level.level(), "title", level.title()));
        title.addClassName("rung-title");
        Span hours = new Span(Texts.here().count("followup.issue.hours", level.hours()));
        hours.addClassName("secondary");
        ListItem rung = new ListItem(title, hours);
        if (here) {
            Span mark = new Span(text("followup.issue.here"));
            mark.getElement().getThemeList().add("badge primary");
            rung.add(mark);
            rung.getElement().setAttribute("aria-current", "step");
        }
        rung.addClassName(level.level() < at ? "passed" : here ? "here" : level.level() == at ? "stopped" : "ahead");
        for (IssueLevel.IssuePerson person : level.people()) {
            String who = person.deputy().isEmpty()
                    ? person.name()
                    : text("followup.issue.deputy", "name", person.name(), "deputy", person.deputy());
            if (!who.isEmpty()) {
                Span named = new Span(names.name(person.partyId()) + ": " + who);
                named.addClassName("rung-person");
                rung.add(named);
            }
        }
        return rung;
    }
}
