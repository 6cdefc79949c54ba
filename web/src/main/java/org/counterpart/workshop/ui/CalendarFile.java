package org.counterpart.workshop.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.CalendarDate;
import org.counterpart.workshop.WorkshopCalendar;
import org.counterpart.workshop.WorkshopData;

/**
 * A workshop's dates as a calendar file (RFC 5545): local times with the name of their zone, so that a date stays at its
 * hour whatever clocks do; an id that stays and a number that rises, so that a date that moved moves in calendars too.
 */
public final class CalendarFile {

    /** What it is sent as. */
    public static final String TYPE = "text/calendar";

    /** What it is called. */
    public static final String NAME = "calendar.ics";

    private CalendarFile() {}

    /** The file, with its words in one language. */
    public static byte[] of(Texts texts, WorkshopCalendar workshop) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Counterpart//Workshops//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        zones(workshop.dates()).forEach(calendar::add);
        workshop.dates().forEach(date -> calendar.add(event(texts, workshop, date)));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private static Stream<VTimeZone> zones(List<CalendarDate> dates) {
        return dates.stream().map(CalendarDate::zone).distinct().map(zone -> {
            List<LocalDate> days = dates.stream()
                    .filter(date -> date.zone().equals(zone))
                    .map(date -> date.begins().toLocalDate())
                    .sorted()
                    .toList();
            return new ZoneInFile(zone).between(days.get(0), days.get(days.size() - 1));
        });
    }

    private static VEvent event(Texts texts, WorkshopCalendar workshop, CalendarDate date) {
        WorkshopData data = workshop.workshop();
        VEvent event = new VEvent(false);
        event.add(new Uid(date.id() + "@counterpart"));
        event.add(new DtStamp(workshop.changedAt()));
        event.add(new LastModified(workshop.changedAt()));
        event.add(new Sequence(Math.toIntExact(date.sequence())));
        event.add(local(new DtStart<>(date.begins()), date));
        event.add(local(new DtEnd<>(date.ends()), date));
        event.add(new Summary(data.name() + " · " + texts.say(date.title())));
        if (!data.purpose().isEmpty()) {
            event.add(new Description(data.purpose()));
        }
        if (date.atWorkshop()) {
            String where = Stream.of(data.place(), data.videoLink())
                    .filter(one -> !one.isEmpty())
                    .findFirst()
                    .orElse("");
            if (!where.isEmpty()) {
                event.add(new Location(where));
            }
            link(data.videoLink(), event);
        }
        return event;
    }

    /** The hour as it was said, by the name of whose clocks; never by way of another zone. */
    private static Property local(DateProperty<LocalDateTime> property, CalendarDate date) {
        property.add(new TzId(date.zone().getId()));
        return property;
    }

    /** Where people meet on the net; what no program can read as an address stays out. */
    private static void link(String address, VEvent event) {
        if (!address.isEmpty()) {
            try {
                event.add(new Url(URI.create(address)));
            } catch (IllegalArgumentException unreadable) {
                event.add(new Location(address));
            }
        }
    }
}
