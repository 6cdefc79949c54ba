package org.counterpart.common;

import java.time.ZoneId;
import java.util.Currency;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The world's codes as the JDK knows them: ISO 3166 countries, ISO 4217 currencies, IANA zones, BCP 47 languages. */
public final class Codes {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> BASE_LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    /** Places people live in ({@code Europe/Lisbon}), without offsets and abbreviations, which know no summer time. */
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(id ->
                    id.matches("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
            .collect(Collectors.toCollection(TreeSet::new));

    private Codes() {}

    /** Whether this is an ISO 3166-1 alpha-2 country code, in capitals. */
    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /** Whether this is an ISO 4217 currency code, in capitals. */
    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** Whether this is an IANA zone of a place. */
    public static boolean isZone(String id) {
        return ZONES.contains(id);
    }

    /** Whether this is a BCP 47 tag in canonical form whose base language ISO 639-1 knows. */
    public static boolean isLanguage(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return BASE_LANGUAGES.contains(locale.getLanguage())
                    && locale.toLanguageTag().equals(tag);
        } catch (IllformedLocaleException malformed) {
            return false;
        }
    }

    /** All country codes. */
    public static List<String> countries() {
        return COUNTRIES.stream().sorted().toList();
    }

    /** All currency codes. */
    public static List<String> currencies() {
        return CURRENCIES.stream().sorted().toList();
    }

    /** All zones of places, in alphabetical order. */
    public static List<String> zones() {
        return List.copyOf(ZONES);
    }

    /** All base languages as BCP 47 tags. */
    public static List<String> languages() {
        return BASE_LANGUAGES.stream().sorted().toList();
    }
}
