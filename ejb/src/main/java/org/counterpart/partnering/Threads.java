package org.counterpart.partnering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.ThreadDetails;

/** The thread of one action, in words. */
final class Threads {

    private Threads() {}

    /**
     * What an action rests on, from the success to itself; where it rests on several, the longest way.
     *
     * @param action {@code null}: none
     * @return empty if the thread does not know it
     */
    static List<String> of(ThreadDetails thread, UUID action) {
        Optional<ContributionRow> last = thread.contributions().stream()
                .filter(one -> one.id().equals(action))
                .findFirst();
        List<String> words = last.map(one -> down(thread, one)).orElseGet(ArrayList::new);
        Collections.reverse(words);
        return List.copyOf(words);
    }

    private static List<String> down(ThreadDetails thread, ContributionRow from) {
        List<String> longest = new ArrayList<>();
        for (ContributionRow under : thread.under(from.id())) {
            List<String> way = down(thread, under);
            if (way.size() > longest.size()) {
                longest = way;
            }
        }
        longest.add(0, from.text());
        return longest;
    }
}
