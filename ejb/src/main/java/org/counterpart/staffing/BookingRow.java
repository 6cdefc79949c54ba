package org.counterpart.staffing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One booking.
 *
 * @param version goes up with every change; a change must name the one it was made from
 * @param consultant the consultant's name
 * @param photo names their picture; {@code null}: there is none
 */
public record BookingRow(UUID id, long version, String consultant, String photo, BookingData data, Instant changedAt) {

    /** For the query: what is acknowledged as text, as {@link Booking} keeps it. */
    public BookingRow(
            UUID id,
            long version,
            String consultant,
            String photo,
            UUID consultantId,
            LocalDate firstDay,
            LocalDate lastDay,
            int halfDaysPerWeek,
            BookingStatus status,
            String note,
            String acknowledged,
            Instant changedAt) {
        this(
                id,
                version,
                consultant,
                photo,
                new BookingData(
                        consultantId, firstDay, lastDay, halfDaysPerWeek / 2.0, status, note, kinds(acknowledged)),
                changedAt);
    }

    static String text(List<ClashKind> kinds) {
        return kinds.stream().map(ClashKind::name).collect(Collectors.joining(" "));
    }

    private static List<ClashKind> kinds(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(ClashKind::valueOf).toList();
    }
}
