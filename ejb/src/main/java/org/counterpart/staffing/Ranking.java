package org.counterpart.staffing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Half;
import org.counterpart.availability.WorkPattern;
import org.counterpart.availability.Workdays;
import org.counterpart.common.Phrase;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.staffing.Suggestion.Part;

/** Ranks consultants for an engagement: five criteria, each from 0 to 100 with its reason. */
final class Ranking {

    /** Nobody's clients are reached better than through all of their eight hours. */
    private static final double OFFICE_HOURS = 8;

    private static final int WITHOUT_NEEDLESS_CERTIFICATE = 60;

    private final Wanted wanted;
    private final SuggestionQuestion question;
    private final List<LocalDate> mondays;
    private final Map<WorkPattern, Part> hours = new HashMap<>();

    /** @param question with both of its days */
    Ranking(Wanted wanted, SuggestionQuestion question) {
        this.wanted = wanted;
        this.question = question;
        this.mondays = Weeks.mondays(question.from(), question.to()).toList();
    }

    /**
     * What an engagement looks for.
     *
     * @param languages BCP 47
     * @param zones where its clients are; never empty
     */
    record Wanted(List<String> languages, List<ZoneId> zones, List<String> specialities, Frame frame) {}

    /** The best first; among equals, by name. */
    static final Comparator<Suggestion> BEST_FIRST = Comparator.comparing(Suggestion::score)
            .reversed()
            .thenComparing(one -> one.who().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(one -> one.who().id());

    /**
     * How one consultant stands.
     *
     * @param bookings theirs that touch the period, on this engagement and on others
     * @param certificates theirs, for the engagement's programme
     * @param booked whether they are on this engagement already
     */
    Suggestion of(Workdays person, List<Booked> bookings, List<Certificate> certificates, boolean booked) {
        Colleague who = person.who();
        return Suggestion.of(
                who,
                booked,
                List.of(
                        language(who.languages()),
                        hours(person.calendar().pattern()),
                        speciality(who.specialities()),
                        programme(certificates),
                        load(new Weeks(person.calendar()), bookings)));
    }

    private Part language(List<LanguageSkill> spoken) {
        if (wanted.languages().isEmpty()) {
            return part(Criterion.LANGUAGE, null, "staffing.reason.language.any", Map.of());
        }
        List<Phrase> levels = new ArrayList<>();
        int sum = 0;
        for (String tag : wanted.languages()) {
            Optional<CefrLevel> level = spoken.stream()
                    .filter(skill -> base(skill.tag()).equals(base(tag)))
                    .map(LanguageSkill::level)
                    .max(Comparator.naturalOrder());
            sum += level.map(Ranking::worth).orElse(0);
            Locale language = Locale.forLanguageTag(tag);
            levels.add(level.map(one -> new Phrase(
                            "staffing.reason.language.level", Map.of("language", language, "level", one.name())))
                    .orElseGet(() -> new Phrase("staffing.reason.language.none", Map.of("language", language))));
        }
        return part(
                Criterion.LANGUAGE,
                Math.round((float) sum / wanted.languages().size()),
                "staffing.reason.language",
                Map.of("languages", levels));
    }

    private static int worth(CefrLevel level) {
        return switch (level) {
            case C2 -> 100;
            case C1 -> 90;
            case B2 -> 70;
            case B1 -> 40;
            case A2 -> 20;
            case A1 -> 10;
        };
    }

    private static String base(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** The same for everybody who lives by the same clock and works the same hours. */
    private Part hours(WorkPattern pattern) {
        WorkPattern clock = new WorkPattern(
                pattern.zone(), "", null, EnumSet.allOf(DayOfWeek.class), pattern.from(), pattern.until());
        return hours.computeIfAbsent(clock, this::sharedHours);
    }

    /** As the clocks stand week by week: a change to or from summer time counts from its week on. */
    private Part sharedHours(WorkPattern pattern) {
        List<Phrase> places = new ArrayList<>();
        double sum = 0;
        for (ZoneId zone : wanted.zones()) {
            WorkPattern office = WorkPattern.office(zone);
            double shared = mondays.stream()
                    .mapToDouble(monday -> pattern.sharedHours(monday, office))
                    .average()
                    .orElse(0);
            sum += Math.min(1, shared / OFFICE_HOURS);
            places.add(new Phrase(
                    "staffing.reason.hours.place",
                    Map.of(
                            "hours",
                            Math.round(shared * 2) / 2.0,
                            "place",
                            zone.getId().replace('_', ' '))));
        }
        return part(
                Criterion.HOURS,
                (int) Math.round(100 * sum / wanted.zones().size()),
                "staffing.reason.hours",
                Map.of("places", places));
    }

    private Part speciality(List<String> theirs) {
        if (wanted.specialities().isEmpty()) {
            return part(Criterion.SPECIALITY, null, "staffing.reason.speciality.any", Map.of());
        }
        List<String> has = wanted.specialities().stream()
                .filter(one -> theirs.stream().anyMatch(one::equalsIgnoreCase))
                .toList();
        List<String> lacks =
                wanted.specialities().stream().filter(one -> !has.contains(one)).toList();
        return part(
                Criterion.SPECIALITY,
                100 * has.size() / wanted.specialities().size(),
                lacks.isEmpty()
                        ? "staffing.reason.speciality.all"
                        : has.isEmpty() ? "staffing.reason.speciality.none" : "staffing.reason.speciality.some",
                Map.of("has", has, "lacks", lacks));
    }

    private Part programme(List<Certificate> certificates) {
        String programme = wanted.frame().programme();
        if (programme == null) {
            return part(Criterion.PROGRAMME, null, "staffing.reason.programme.any", Map.of());
        }
        LocalDate gap = Certificate.firstDayWithout(certificates, question.from(), question.to())
                .orElse(null);
        if (gap == null) {
            return part(
                    Criterion.PROGRAMME, 100, "staffing.reason.programme.certified", Map.of("programme", programme));
        }
        if (gap.isAfter(question.from())) {
            return part(
                    Criterion.PROGRAMME,
                    50,
                    "staffing.reason.programme.ends",
                    Map.of("programme", programme, "day", gap.minusDays(1)));
        }
        return wanted.frame().certified()
                ? part(Criterion.PROGRAMME, 0, "staffing.reason.programme.none", Map.of("programme", programme))
                : part(
                        Criterion.PROGRAMME,
                        WITHOUT_NEEDLESS_CERTIFICATE,
                        "staffing.reason.programme.needless",
                        Map.of("programme", programme));
    }

    /** Of the days that are needed week by week, how many are left; tentative bookings are told and take nothing. */
    private Part load(Weeks weeks, List<Booked> bookings) {
        int needed = 0;
        int given = 0;
        int free = 0;
        int firm = 0;
        int tentative = 0;
        for (LocalDate monday : mondays) {
            LocalDate first = Weeks.later(monday, question.from());
            LocalDate last = Weeks.earlier(monday.plusDays(6), question.to());
            int need = Math.min(question.halfDaysPerWeek(), weeks.worked(first, last));
            int there = weeks.count(Half.FREE, first, last);
            int taken = 0;
            for (Booked booking : bookings) {
                int here = booking.touches(first, last) ? weeks.need(booking, monday) : 0;
                taken += booking.firm() ? here : 0;
                tentative += booking.firm() ? 0 : here;
            }
            int left = Math.max(0, there - taken);
            needed += need;
            given += Math.min(need, left);
            free += left;
            firm += taken;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("free", Phrase.of("staffing.days", free / 2.0));
        values.put("needed", needed / 2.0);
        values.put("booked", firm / 2.0);
        values.put("tentative", tentative / 2.0);
        String key = "staffing.reason.load" + (firm > 0 ? ".booked" : "") + (tentative > 0 ? ".tentative" : "");
        return part(Criterion.LOAD, needed == 0 ? 0 : Math.round(100f * given / needed), key, values);
    }

    private Part part(Criterion criterion, Integer score, String key, Map<String, Object> values) {
        return new Part(criterion, score, question.weights().of(criterion), new Phrase(key, values));
    }
}
