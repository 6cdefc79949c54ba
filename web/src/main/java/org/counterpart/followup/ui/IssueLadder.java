package org.counterpart.followup.ui;

import org.counterpart.followup.IssueDetails;
import org.counterpart.followup.IssueLevel;
import org.counterpart.followup.IssueState;
import org.jsoup.nodes.Element;

/** The ladder of an issue, rung by rung, with who settles it on each and where it is: a picture that is a list. */
final class IssueLadder {

    private IssueLadder() {}

    static Element of(IssueDetails issue, PartyNames names) {
        Element ladder = new Element("ol").addClass("issue-ladder");
        issue.ladder().forEach(level -> rung(ladder, issue, level, names));
        return ladder;
    }

    private static void rung(Element ladder, IssueDetails issue, IssueLevel level, PartyNames names) {
        int at = issue.issue().level();
        boolean here = level.level() == at && issue.issue().state() == IssueState.OPEN;
        Element rung = ladder.appendElement("li")
                .addClass(level.level() < at ? "passed" : here ? "here" : level.level() == at ? "stopped" : "ahead");
        rung.appendElement("span")
                .addClass("rung-title")
                .text(names.texts().get("followup.issue.rung", "level", level.level(), "title", level.title()));
        rung.appendElement("span")
                .addClass("secondary")
                .text(names.texts().count("followup.issue.hours", level.hours()));
        if (here) {
            rung.attr("aria-current", "step")
                    .appendElement("span")
                    .attr("theme", "badge primary")
                    .text(names.texts().get("followup.issue.here"));
        }
        for (IssueLevel.IssuePerson person : level.people()) {
            String who = person.deputy().isEmpty()
                    ? person.name()
                    : names.texts().get("followup.issue.deputy", "name", person.name(), "deputy", person.deputy());
            if (!who.isEmpty()) {
                rung.appendElement("span").addClass("rung-person").text(names.name(person.partyId()) + ": " + who);
            }
        }
    }
}
