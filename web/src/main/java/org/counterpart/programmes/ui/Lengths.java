package org.counterpart.programmes.ui;

import org.counterpart.shell.Texts;

/** Half days as people say them. */
final class Lengths {

    private Lengths() {}

    /** So many half days in days: half a day, 1 day, 2.5 days. */
    static String days(int halfDays) {
        Texts texts = Texts.here();
        if (halfDays == 1) {
            return texts.get("programmes.days.half");
        }
        // French counts in the plural from two.
        boolean one =
                halfDays == 2 || halfDays == 3 && texts.locale().getLanguage().equals("fr");
        return texts.get(
                one ? "programmes.days.one" : "programmes.days.other",
                "count",
                halfDays % 2 == 0 ? (Number) (halfDays / 2) : (Number) (halfDays / 2.0));
    }
}
