package org.counterpart.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/**
 * Something to say to one person. Its words are {@code <key>.subject}, {@code .text} (paragraphs apart by an empty line)
 * and, where there is a link, {@code .link} in {@code letters*.properties} beside this class.
 *
 * @param id the same for the same thing said to the same person, which is then said once
 * @param to the address
 * @param name whom it greets
 * @param language BCP 47; what we do not speak is said in English
 * @param values what the words name, by placeholder: text, or a {@link Moment}
 * @param link where its one link leads; {@code null}: it has none
 */
public record Letter(
        UUID id, String key, String to, String name, String language, Map<String, Object> values, String link) {

    /** A moment as the clocks somewhere show it; written the way of the letter's language, with the zone. */
    public record Moment(Instant at, ZoneId zone) {}
}
