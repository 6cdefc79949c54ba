package org.counterpart.outputs;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.room.ThreadDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.workshop.WorkshopPartyRow;

/**
 * What was released of a workshop: the same for everybody who may open it.
 *
 * @param heldOn the day of its first session
 * @param parts which parts of the report are released
 * @param blocks those of which something was released, in the order of the agenda
 * @param links what rests on what, among the contributions that were released
 * @param digest the themes of what was heard before the day; empty unless they are released
 * @param lasted what the follow-ups tell, the earliest first; empty unless it is released
 */
public record OutputDetails(
        UUID workshopId,
        String name,
        String purpose,
        LocalDate heldOn,
        List<WorkshopPartyRow> parties,
        List<String> facilitators,
        Set<OutputPart> parts,
        List<OutputBlock> blocks,
        List<ThreadLine> links,
        List<OutputTheme> digest,
        List<OutputLasted> lasted) {

    /** Whether anything was released. */
    public boolean isEmpty() {
        return parts.isEmpty() && blocks.isEmpty();
    }

    /** The thread through what was released. */
    public ThreadDetails thread() {
        return new ThreadDetails(
                ThreadDetails.COLUMNS.stream()
                        .flatMap(kind -> blocks.stream()
                                .flatMap(block -> block.contributions().stream())
                                .filter(one -> one.kind() == kind))
                        .map(OutputContribution::row)
                        .toList(),
                links);
    }

    /** The name of a party; {@code ""} where nobody is named. */
    public String party(UUID id) {
        return parties.stream()
                .filter(party -> party.id().equals(id))
                .map(WorkshopPartyRow::name)
                .findFirst()
                .orElse("");
    }
}
