package org.counterpart.prework;

import java.util.List;
import org.counterpart.engagement.Missing;
import org.counterpart.workshop.Stage;

/**
 * How evenly the parties were listened to, and what is missing before the workshop is prepared.
 *
 * @param version the workshop's
 * @param missing nothing: it can be declared prepared
 * @param unpreparedWhy why it went on although something was missing; {@code ""}: it did not
 * @param mayDeclare whether the caller may
 */
public record Preparation(
        long version,
        Stage stage,
        List<PartyHeard> parties,
        List<Missing> missing,
        String unpreparedWhy,
        boolean mayDeclare) {}
