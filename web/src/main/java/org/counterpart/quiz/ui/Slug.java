package org.counterpart.quiz.ui;

import java.text.Normalizer;
import java.util.Locale;

/** A title as the last part of an address. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters, digits and single hyphens between them; empty if the title has neither. */
    static String of(String title) {
        String plain = Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        return plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-|-$", "");
    }
}
