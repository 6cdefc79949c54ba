package org.counterpart.shell;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.Locale;

/** The world's codes in a person's language: countries, languages, zones, money, moments. */
public final class World {

    private final Locale locale;

    private World(Locale locale) {
        this.locale = locale;
    }

    /** In the language of the screen being worked on. */
    public static World here() {
        return new World(Texts.here().locale());
    }

    static World in(Locale locale) {
        return new World(locale);
    }

    /** The name of an ISO 3166 country. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /** The name of a BCP 47 language, with its region if it has one; the first letter as in a list. */
    public String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The currency's code and name. */
    public String currency(String code) {
        return code + " · " + Currency.getInstance(code).getDisplayName(locale);
    }

    /** A zone with its offset at the moment the clock shows: {@code Europe/Lisbon (+01:00)}. */
    public String zone(String id, Clock clock) {
        String offset =
                ZoneId.of(id).getRules().getOffset(clock.instant()).getId().replace("Z", "+00:00");
        return id.replace('_', ' ') + " (" + offset + ")";
    }

    /** The time of day somewhere, with the weekday, because it may be another: {@code Tue 09:15}. */
    public String timeThere(String zone, Clock clock) {
        ZonedDateTime there = clock.instant().atZone(ZoneId.of(zone));
        return there.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale)
                + " "
                + DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(there);
    }

    /** A day, as it was in this zone. */
    public String day(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** A day of the calendar. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A moment with its zone. */
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment.atZone(zone))
                + " "
                + zone.getDisplayName(TextStyle.SHORT, locale);
    }

    /** An amount in minor units, with its currency. */
    public String money(long minorUnits, String currencyCode) {
        Currency currency = Currency.getInstance(currencyCode);
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        format.setMinimumFractionDigits(currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(currency.getDefaultFractionDigits());
        return format.format(
                java.math.BigDecimal.valueOf(minorUnits, Math.max(0, currency.getDefaultFractionDigits())));
    }
}
