package org.counterpart.staffing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The days on which somebody is certified for the programme in question.
 *
 * @param to the last day; {@code null}: for good
 */
public record Certificate(UUID consultantId, LocalDate from, LocalDate to) {

    private boolean counts(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The first of these days on which none of the certificates counts. */
    static Optional<LocalDate> firstDayWithout(List<Certificate> certificates, LocalDate first, LocalDate last) {
        LocalDate day = first;
        while (!day.isAfter(last)) {
            LocalDate asked = day;
            Optional<Certificate> longest = certificates.stream()
                    .filter(one -> one.counts(asked))
                    .max(Comparator.comparing(Certificate::to, Comparator.nullsLast(Comparator.naturalOrder())));
            if (longest.isEmpty()) {
                return Optional.of(day);
            }
            if (longest.get().to == null) {
                return Optional.empty();
            }
            day = longest.get().to.plusDays(1);
        }
        return Optional.empty();
    }
}
