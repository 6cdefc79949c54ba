package org.counterpart.followup;

import java.util.List;
import java.util.UUID;
import org.counterpart.partnering.LadderLevel;

/**
 * A level of an issue's ladder.
 *
 * @param title such as {@code "Project leads"}
 * @param hours how many business hours of all sides it has
 * @param people who settles it there
 */
public record IssueLevel(int level, String title, int hours, List<IssuePerson> people) {

    /** Who settles it for a party, and who does when they do not answer; by name alone. */
    public record IssuePerson(UUID partyId, String name, String deputy) {}

    static IssueLevel of(int level, LadderLevel rung) {
        List<IssuePerson> people = rung.people().stream()
                .map(one -> new IssuePerson(
                        one.party(), one.person().name(), one.deputy().name()))
                .toList();
        return new IssueLevel(level, rung.title(), rung.hours(), people);
    }
}
