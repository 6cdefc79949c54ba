package org.counterpart.prework;

import java.util.List;

/**
 * A theme as the digest tells it: who holds it, and how many, it does not say.
 *
 * @param words the facilitators'
 * @param quotes what was noted, in another order every time
 */
public record DigestTheme(String name, String words, List<String> quotes) {}
