package org.counterpart.shell;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.List;
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

    /** In this language. */
    public static World in(Locale locale) {
        return new World(locale);
    }

    /** The name of an ISO 3166 country. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /** The name of a part of a country, by its ISO 3166-2 code. */
    public String region(String code) {
        return new Regions(locale).name(code);
    }

    /** The ISO 3166-2 codes of a country's parts that have public holidays of their own, by name. */
    public List<String> regions(String country) {
        return new Regions(locale).of(country);
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

    /** The name of a day of the week. */
    public String weekday(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, locale);
    }

    /** A time of day, wherever it may be. */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time);
    }

    /** A day, wherever it may be. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    /** A day, as it was in this zone. */
    public String day(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }

    /** A moment with its zone, as it is called at that moment: {@code CEST} in summer. */
    public String moment(Instant moment, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment.atZone(zone))
                + " "
                + DateTimeFormatter.ofPattern("z", locale).format(moment.atZone(zone));
    }

    /** What spreadsheets expect between cells: a semicolon where the comma parts decimals. */
    public char separator() {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',' ? ';' : ',';
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
