package org.counterpart.staffing.rest;

import java.time.LocalDate;
import java.util.List;
import org.counterpart.shell.Texts;
import org.counterpart.staffing.Clash;
import org.counterpart.staffing.ClashKind;

/**
 * Something that a booking clashes with.
 *
 * @param severity NOTE: good to know; WARNING: saved only if its kind is acknowledged; REFUSAL: not saved
 * @param detail what it is, in the caller's language
 */
public record ClashAnswer(ClashKind kind, Clash.Severity severity, LocalDate from, LocalDate to, String detail) {

    static List<ClashAnswer> of(List<Clash> clashes, Texts texts) {
        return clashes.stream()
                .map(clash -> new ClashAnswer(
                        clash.kind(), clash.severity(), clash.from(), clash.to(), texts.say(clash.what())))
                .toList();
    }
}
