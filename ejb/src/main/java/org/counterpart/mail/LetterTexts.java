package org.counterpart.mail;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of letters in one language. */
final class LetterTexts {

    /** The languages we write in, English for everybody else. */
    static final List<String> SPOKEN = List.of("en", "de", "es", "fr");

    /** English of no region goes to any country: the day before its month, and hours that need no AM. */
    private static final Locale EVERYWHERE = Locale.UK;

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final ResourceBundle words;

    private LetterTexts(Locale locale) {
        this.locale = locale;
        this.words = ResourceBundle.getBundle(
                "org.counterpart.mail.letters",
                locale,
                LetterTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static LetterTexts in(String language) {
        Locale wanted = Locale.forLanguageTag(language);
        return new LetterTexts(SPOKEN.contains(wanted.getLanguage()) ? wanted : Locale.ENGLISH);
    }

    String language() {
        return locale.getLanguage();
    }

    String get(String key, Map<String, Object> values) {
        Matcher matcher = VALUE.matcher(words.getString(key));
        return matcher.replaceAll(found -> {
            Object value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : written(value));
        });
    }

    private String written(Object value) {
        if (value instanceof Letter.Moment moment) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                            .withLocale(locale.equals(Locale.ENGLISH) ? EVERYWHERE : locale)
                            .format(moment.at().atZone(moment.zone()))
                    + " (" + moment.zone().getDisplayName(TextStyle.FULL, locale) + ")";
        }
        return value.toString();
    }
}
