package org.counterpart.shell;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The parts of countries that have public holidays of their own, as Jollyday names them; by ISO 3166-2 code. */
final class Regions {

    private static final String NAME = "country.description.";

    private final ResourceBundle names;
    private final Locale locale;

    Regions(Locale locale) {
        this.locale = locale;
        this.names = ResourceBundle.getBundle(
                "descriptions.country_descriptions",
                locale,
                Regions.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The codes of a country's parts, by name; none where holidays are the same everywhere. */
    List<String> of(String country) {
        String start = NAME + country.toLowerCase(Locale.ROOT) + ".";
        return names.keySet().stream()
                .filter(key -> key.startsWith(start) && key.indexOf('.', start.length()) < 0)
                .map(key -> key.substring(NAME.length()).replace('.', '-').toUpperCase(Locale.ROOT))
                .sorted(Comparator.comparing(this::name, Collator.getInstance(locale)))
                .toList();
    }

    /** A part's name, or its code if we know no name. */
    String name(String code) {
        try {
            return names.getString(NAME + code.toLowerCase(Locale.ROOT).replace('-', '.'));
        } catch (MissingResourceException unnamed) {
            return code;
        }
    }
}
