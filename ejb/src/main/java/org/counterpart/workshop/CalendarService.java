package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Phrase;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** The dates of a workshop, for the calendars of those who come. */
@Stateless
public class CalendarService {

    /** Of a session of which nobody has said anything but its beginning. */
    private static final int MINUTES = 60;

    @Inject
    WorkshopDoor door;

    @Inject
    SeatRepository seats;

    @Inject
    @Any
    Instance<CalendarDates> others;

    /** Its sessions, and what is planned beyond them. */
    public WorkshopCalendar find(Member member, UUID workshop) {
        OpenWorkshop open = door.open(member, workshop);
        List<SessionRow> sessions = door.sessions(member, workshop).stream()
                .map(WorkshopSession::row)
                .toList();
        List<CalendarDate> dates = new ArrayList<>(dates(open.workshop(), sessions, door.agenda(member, open)));
        others.forEach(more -> dates.addAll(more.of(member, open)));
        return new WorkshopCalendar(
                workshop, open.workshop().data(), open.workshop().changedAt(), dates);
    }

    /** Its sessions, for somebody who came by the link of their seat. */
    public WorkshopCalendar find(Guest guest) {
        Seat seat = door.seat(guest);
        Workshop workshop = seats.workshop(guest, seat);
        return new WorkshopCalendar(
                workshop.id(),
                workshop.data(),
                workshop.changedAt(),
                dates(workshop, seats.sessions(guest, seat), door.agenda(guest, workshop.id(), workshop.zone())));
    }

    private static List<CalendarDate> dates(Workshop workshop, List<SessionRow> sessions, List<BlockRow> blocks) {
        List<CalendarDate> dates = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            SessionRow session = sessions.get(i);
            Phrase title = sessions.size() == 1
                    ? new Phrase("workshop.calendar.session")
                    : new Phrase("workshop.calendar.session.of", Map.of("number", i + 1, "count", sessions.size()));
            dates.add(new CalendarDate(
                    session.id(),
                    // Either may change alone; both only go up.
                    workshop.version() + session.version(),
                    title,
                    session.data().heldOn().atTime(session.data().beginsAt()),
                    ends(session, blocks),
                    workshop.zone(),
                    true));
        }
        return dates;
    }

    /** When it is said to end; else when its last block does. */
    private static LocalDateTime ends(SessionRow session, List<BlockRow> blocks) {
        if (session.data().endsAt() != null) {
            return session.data().heldOn().atTime(session.data().endsAt());
        }
        return blocks.stream()
                .filter(block -> block.sessionId().equals(session.id()))
                .reduce((one, next) -> next)
                .map(BlockRow::endsAt)
                .orElseGet(() -> session.data()
                        .heldOn()
                        .atTime(session.data().beginsAt())
                        .plusMinutes(MINUTES));
    }
}
