package org.counterpart.workshop;

import java.time.LocalTime;
import java.util.List;

/** What an agenda begins with. */
public enum Format {
    ONE_DAY,
    HALF_DAY,
    TWO_ONLINE,
    /** Nothing: it is made from scratch. */
    OWN;

    /** How many minutes each of its sessions takes as the method has it; none for one made from scratch. */
    public List<Integer> minutes() {
        return AgendaTemplate.minutes(this);
    }

    /** When its sessions usually begin. */
    public LocalTime usualBeginning() {
        return AgendaTemplate.usualBeginning(this);
    }
}
