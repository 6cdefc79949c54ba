package org.counterpart.roster;

import java.util.Locale;
import org.counterpart.common.Checks;
import org.counterpart.common.Codes;
import org.counterpart.common.Invalid;

/**
 * Which consultants somebody looks for; {@code null} asks for nothing.
 *
 * @param text part of the name, city, a speciality, an industry or the biography, in any case
 * @param country ISO 3166-1 alpha-2
 * @param language BCP 47; {@code pt} finds {@code pt-BR} too
 * @param level at least this well; counts only with a language
 * @param speciality exactly this one, in any case
 * @param industry exactly this one, in any case
 * @param deliveredIn a country they have worked in, ISO 3166-1 alpha-2
 * @param status left out: everybody who has not left
 * @param certified to deliver a programme on a day
 */
public record ConsultantFilter(
        String text,
        String country,
        String language,
        CefrLevel level,
        String speciality,
        ConsultantStatus status,
        String industry,
        String deliveredIn,
        Certified certified) {

    /** Everybody who has not left. */
    public static final ConsultantFilter NONE = new ConsultantFilter(null, null, null, null, null, null, null, null);

    private static final int LONGEST = 200;

    public ConsultantFilter {
        text = blankToNull("text", text);
        country = blankToNull("country", country);
        language = blankToNull("language", language);
        speciality = blankToNull("speciality", speciality);
        industry = blankToNull("industry", industry);
        deliveredIn = blankToNull("deliveredIn", deliveredIn);
        requireCountry("country", country);
        requireCountry("deliveredIn", deliveredIn);
        if (language != null && !Codes.isLanguage(language)) {
            throw new Invalid("language", "field.language.unknown");
        }
    }

    /** Whoever is certified for whatever. */
    public ConsultantFilter(
            String text,
            String country,
            String language,
            CefrLevel level,
            String speciality,
            ConsultantStatus status,
            String industry,
            String deliveredIn) {
        this(text, country, language, level, speciality, status, industry, deliveredIn, null);
    }

    /** The same, asking also for a certificate. */
    public ConsultantFilter withCertified(Certified wanted) {
        return new ConsultantFilter(text, country, language, level, speciality, status, industry, deliveredIn, wanted);
    }

    /** The text as a pattern for LIKE, with PostgreSQL's own escape, the backslash. */
    String pattern() {
        return "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static void requireCountry(String field, String code) {
        if (code != null && !Codes.isCountry(code)) {
            throw new Invalid(field, "field.country.unknown");
        }
    }

    private static String blankToNull(String field, String value) {
        if (value != null && value.length() > LONGEST) {
            throw new Invalid(field, "field.too-long");
        }
        if (value != null && !value.matches(Checks.LINE)) {
            throw new Invalid(field, "problem.field.unreadable");
        }
        return value == null || value.isBlank() ? null : value.strip();
    }
}
