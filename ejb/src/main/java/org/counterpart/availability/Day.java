package org.counterpart.availability;

import java.time.LocalDate;

/**
 * One day on somebody's own calendar.
 *
 * @param holiday the public holiday of that day, if there is one; also on days they do not work
 */
public record Day(LocalDate date, Half morning, Half afternoon, String holiday) {

    /** One half of it. */
    public Half half(boolean inTheAfternoon) {
        return inTheAfternoon ? afternoon : morning;
    }
}
