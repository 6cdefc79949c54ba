package org.counterpart.room.rest;

import org.counterpart.common.Invalid;

/** Begins or ends the day of a workshop. */
public record DayData(DayState state) {

    /** What a day can be made. */
    public enum DayState {
        BEGUN,
        ENDED
    }

    DayState required() {
        if (state == null) {
            throw new Invalid("state", "field.required");
        }
        return state;
    }
}
