package org.counterpart.room.ui;

import java.time.Instant;
import java.time.ZoneId;
import org.counterpart.shell.World;

/** Times of day, by the clocks of the workshop. */
final class Times {

    private Times() {}

    static String at(Instant moment, ZoneId zone) {
        return World.here().time(moment.atZone(zone).toLocalTime());
    }
}
