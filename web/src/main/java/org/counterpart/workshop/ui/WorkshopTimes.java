package org.counterpart.workshop.ui;

import java.time.format.TextStyle;
import java.util.List;
import org.counterpart.shell.World;
import org.counterpart.workshop.SessionData;
import org.counterpart.workshop.SessionRow;

/** Times of a workshop in words. */
final class WorkshopTimes {

    private WorkshopTimes() {}

    /** Day and hours of a session. */
    static String when(World world, SessionData session) {
        String from = world.weekday(session.heldOn().getDayOfWeek(), TextStyle.FULL) + ", "
                + world.day(session.heldOn()) + ", " + world.time(session.beginsAt());
        return session.endsAt() == null ? from : from + " – " + world.time(session.endsAt());
    }

    /** What a session is called among those of its workshop; alone it needs no number. */
    static int number(List<SessionRow> sessions, SessionRow session) {
        return sessions.indexOf(session) + 1;
    }
}
