package org.counterpart.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.counterpart.availability.Away;
import org.counterpart.availability.Booked;
import org.counterpart.availability.WorkCalendar;
import org.counterpart.availability.WorkPattern;
import org.counterpart.availability.Workdays;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.LanguageSkill;

/** Consultants, bookings and days for tests of the rules. */
final class People {

    /** A Monday without holidays near it, in a country whose holidays nobody tells us. */
    static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private static final Set<DayOfWeek> FIVE = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    private People() {}

    /** Camila, who speaks Portuguese and English and works from Monday to Friday. */
    static Workdays camila(Away... away) {
        return person("Camila Rocha", "America/Sao_Paulo", "XX", FIVE, away);
    }

    /** Hannes, who lives in Germany, with its holidays. */
    static Workdays hannes(Away... away) {
        return person("Hannes Vogt", "Europe/Berlin", "DE", FIVE, away);
    }

    /** Mei, who works from Monday to Wednesday. */
    static Workdays mei() {
        return person("Mei Tanaka", "Asia/Tokyo", "XX", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
    }

    static Away away(int first, int last) {
        return new Away(MONDAY.plusDays(first), MONDAY.plusDays(last), false, false);
    }

    static Booked firm(double daysPerWeek, int first, int last) {
        return new Booked(MONDAY.plusDays(first), MONDAY.plusDays(last), (int) (2 * daysPerWeek), true);
    }

    static Booked tentative(double daysPerWeek, int first, int last) {
        return new Booked(MONDAY.plusDays(first), MONDAY.plusDays(last), (int) (2 * daysPerWeek), false);
    }

    /** On an engagement that is called so; {@code null}: on one that may not be seen. */
    static Commitment on(String engagement, Booked booked) {
        return new Commitment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                engagement == null ? null : UUID.randomUUID(),
                engagement,
                booked);
    }

    static Certificate certificate(int first, Integer last) {
        return new Certificate(UUID.randomUUID(), MONDAY.plusDays(first), last == null ? null : MONDAY.plusDays(last));
    }

    private static Workdays person(String name, String zone, String country, Set<DayOfWeek> days, Away... away) {
        Colleague who = new Colleague(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                null,
                name,
                country,
                null,
                "Somewhere",
                zone,
                ConsultantStatus.ACTIVE,
                List.of(new LanguageSkill("pt-BR", CefrLevel.C2), new LanguageSkill("en", CefrLevel.B2)),
                List.of("Listening", "Negotiation"),
                days,
                LocalTime.of(9, 0),
                LocalTime.of(17, 0),
                null);
        return new Workdays(
                who,
                new WorkCalendar(
                        new WorkPattern(
                                java.time.ZoneId.of(zone), country, null, days, who.worksFrom(), who.worksUntil()),
                        List.of(away),
                        Locale.ROOT));
    }
}
