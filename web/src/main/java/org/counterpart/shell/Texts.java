package org.counterpart.shell;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.counterpart.common.Phrase;

/**
 * The product's words in one language: screens, API and error pages take them from {@code
 * vaadin-i18n/translations*.properties} by key. A text names its values as {@code {name}}; numbers and days are
 * written the language's way.
 */
public final class Texts {

    private static final Logger LOG = Logger.getLogger(Texts.class.getName());
    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    /** The space around a French sign of two parts. */
    private static final Pattern LOOSE = Pattern.compile(" (?=[?!:;»])|(?<=«) ");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words in this language, or in English if we do not speak it. */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** The words in the language of the screen being worked on. */
    public static Texts here() {
        UI ui = UI.getCurrent();
        return in(ui == null ? Locale.ENGLISH : ui.getLocale());
    }

    /** A text of the screen being worked on: {@code text("roster.count", "count", 14)}. */
    public static String text(String key, Object... namesAndValues) {
        return here().get(key, namesAndValues);
    }

    /** A text as the title of the browser's tab. */
    public static String title(String key) {
        return text(key) + " · Counterpart";
    }

    /**
     * A text, its values given as name, value, name, value.
     *
     * @return the key itself, and a line in the log, if there is no such text
     */
    public String get(String key, Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return get(key, values);
    }

    /** A text with its values by name. */
    public String get(String key, Map<String, Object> values) {
        try {
            return fill(whole(bundle.getString(key)), values);
        } catch (MissingResourceException missing) {
            LOG.warning(() -> "no text for " + key);
            return key;
        }
    }

    /** A text about a number of things: {@code key.one} or {@code key.other}, whose {@code {count}} is the number. */
    public String count(String key, long count) {
        boolean one = count == 1 || (count == 0 && locale.getLanguage().equals("fr"));
        return get(key + (one ? ".one" : ".other"), "count", count);
    }

    /** A phrase, with the form for its number if it is about one. */
    public String say(Phrase phrase) {
        if (!phrase.counted()) {
            return get(phrase.key(), phrase.values());
        }
        double count = ((Number) phrase.values().get("count")).doubleValue();
        boolean one = count == 1 || count < 2 && locale.getLanguage().equals("fr");
        return get(phrase.key() + (one ? ".one" : ".other"), phrase.values());
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The language these words are in, with the region whose dates and numbers it uses. */
    public Locale locale() {
        return locale;
    }

    /** In French such a sign never begins a line: it stays with its word. */
    private String whole(String text) {
        return locale.getLanguage().equals("fr") ? LOOSE.matcher(text).replaceAll("\u00a0") : text;
    }

    private String fill(String text, Map<String, Object> values) {
        Matcher matcher = VALUE.matcher(text);
        return matcher.replaceAll(found -> {
            Object value = values.get(found.group(1));
            return Matcher.quoteReplacement(value == null ? found.group() : written(value));
        });
    }

    private String written(Object value) {
        if (value instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(day);
        }
        if (value instanceof Phrase phrase) {
            return say(phrase);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::written).collect(Collectors.joining(", "));
        }
        if (value instanceof Locale language) {
            return language.getDisplayName(locale);
        }
        return value instanceof Number ? NumberFormat.getInstance(locale).format(value) : value.toString();
    }
}
