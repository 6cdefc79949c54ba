package org.counterpart.workshop.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone in a calendar file, by the rules that the rest of the product goes by. (The library's own are of another
 * year: in them some places still change their clocks that do not any more, and dates there are an hour off.)
 */
final class ZoneInFile {

    /** Before and after the dates, so that whatever a calendar shows beside them is right too. */
    private static final int YEARS = 1;

    private final ZoneId zone;

    ZoneInFile(ZoneId zone) {
        this.zone = zone;
    }

    /** What clocks do there around these days. */
    VTimeZone between(LocalDate first, LocalDate last) {
        Instant from = first.minusYears(YEARS).atStartOfDay(zone).toInstant();
        Instant until = last.plusYears(YEARS).atStartOfDay(zone).toInstant();
        List<Observance> told = new ArrayList<>();
        ZoneOffset offset = zone.getRules().getOffset(from);
        told.add(observance(from, LocalDateTime.ofInstant(from, offset), offset, offset));
        ZoneOffsetTransition next = zone.getRules().nextTransition(from);
        while (next != null && next.getInstant().isBefore(until)) {
            told.add(observance(
                    next.getInstant(), next.getDateTimeBefore(), next.getOffsetBefore(), next.getOffsetAfter()));
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(told));
    }

    private Observance observance(Instant at, LocalDateTime begins, ZoneOffset before, ZoneOffset after) {
        Observance observance = zone.getRules().isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(begins));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
