package org.counterpart.workshop.ui;

import java.time.format.TextStyle;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.SessionData;

/** Times of a workshop in words. */
final class WorkshopTimes {

    private static final int HOUR = 60;

    private WorkshopTimes() {}

    /** Day and hours of a session. */
    static String when(World world, SessionData session) {
        String from = world.weekday(session.heldOn().getDayOfWeek(), TextStyle.FULL) + ", "
                + world.day(session.heldOn()) + ", " + world.time(session.beginsAt());
        return session.endsAt() == null ? from : from + " – " + world.time(session.endsAt());
    }

    /** How long something takes, in the language of the screen. */
    static String length(int minutes) {
        return length(Texts.here(), minutes);
    }

    /** How long something takes: minutes up to an hour and a half, then hours and minutes. */
    static String length(Texts texts, int minutes) {
        if (minutes < HOUR + HOUR / 2) {
            return texts.get("workshop.minutes", "minutes", minutes);
        }
        return minutes % HOUR == 0
                ? texts.get("workshop.hours", "hours", minutes / HOUR)
                : texts.get("workshop.hours-minutes", "hours", minutes / HOUR, "minutes", minutes % HOUR);
    }
}
