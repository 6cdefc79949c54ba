package org.counterpart.outputs;

import java.util.List;

/**
 * A theme of what was heard before the day, of nobody.
 *
 * @param words the facilitators'
 * @param quotes what was noted, in no order
 */
public record OutputTheme(String name, String words, List<String> quotes) {}
