package org.counterpart.roster;

import java.util.Locale;
import java.util.UUID;

/**
 * What an import knows every consultant by.
 *
 * @param memberId whose profile it is; may be {@code null}
 */
public record ConsultantKey(UUID id, String name, String city, String country, UUID memberId) {

    /** What tells people apart where no id does: name, city and country, in any case. */
    static String person(String name, String city, String country) {
        return String.join("\n", name, city, country).toLowerCase(Locale.ROOT);
    }

    String person() {
        return person(name, city, country);
    }
}
