package org.counterpart.availability;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of one country, or of one region of it. A holiday that is made up for on another day is one on
 * both. Those that follow the moon are computed and may differ by a day from what is proclaimed.
 */
public final class Holidays {

    /** Languages in which the library has names; in any other it says them in English. */
    private static final Set<String> NAMED = Set.of("de", "el", "fr", "nl", "pt", "sv");

    private static final Set<String> COUNTRIES = HolidayManager.getSupportedCalendarCodes();
    private static final Map<String, Holidays> KNOWN = new ConcurrentHashMap<>();

    private final HolidayManager calendar;
    private final String[] region;
    private final String place;
    private final Map<Integer, Map<LocalDate, Holiday>> years = new ConcurrentHashMap<>();

    private Holidays(HolidayManager calendar, String[] region, String place) {
        this.calendar = calendar;
        this.region = region;
        this.place = place;
    }

    /**
     * The holidays where somebody lives.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region ISO 3166-2, or {@code null}; one without holidays of its own has the country's
     * @return empty if nobody keeps a calendar of this country for us
     */
    public static Optional<Holidays> of(String country, String region) {
        if (!COUNTRIES.contains(country)) {
            return Optional.empty();
        }
        return Optional.of(KNOWN.computeIfAbsent(region == null ? country : region, place -> open(country, region)));
    }

    /** Whose they are: a country or a region with holidays of its own, as its ISO 3166 code. */
    public String place() {
        return place;
    }

    /** The name of this day's holiday in this language, in English where the library has no name in it. */
    public Optional<String> on(LocalDate day, Locale language) {
        Holiday holiday = years.computeIfAbsent(day.getYear(), this::year).get(day);
        return Optional.ofNullable(holiday)
                .map(one -> one.getDescription(NAMED.contains(language.getLanguage()) ? language : Locale.ROOT));
    }

    private static Holidays open(String country, String region) {
        HolidayManager calendar =
                HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        String part =
                region == null ? "" : region.substring(country.length() + 1).toLowerCase(Locale.ROOT);
        CalendarHierarchy parts = calendar.getCalendarHierarchy();
        return parts.getChildren().containsKey(part)
                ? new Holidays(calendar, new String[] {part}, region)
                : new Holidays(calendar, new String[0], country);
    }

    private Map<LocalDate, Holiday> year(int year) {
        Map<LocalDate, Holiday> days = new HashMap<>();
        // What is made up for may fall into the year after.
        for (int one = year - 1; one <= year + 1; one++) {
            for (Holiday holiday : calendar.getHolidays(Year.of(one), HolidayType.PUBLIC_HOLIDAY, region)) {
                days.putIfAbsent(holiday.getActualDate(), holiday);
                days.putIfAbsent(holiday.getDate(), holiday);
            }
        }
        days.keySet().removeIf(day -> day.getYear() != year);
        return days;
    }
}
