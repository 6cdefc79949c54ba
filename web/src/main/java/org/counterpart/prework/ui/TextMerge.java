package org.counterpart.prework.ui;

/**
 * One text that was written on in two places. Where both wrote elsewhere, both stay where they are; where they wrote at
 * the same place, one follows the other; and what both wrote over stands twice, so that nothing typed is lost.
 */
final class TextMerge {

    private TextMerge() {}

    /** @param before what both began with */
    static String of(String before, String theirs, String mine) {
        if (mine.equals(before) || mine.equals(theirs)) {
            return theirs;
        }
        if (theirs.equals(before)) {
            return mine;
        }
        Edit their = Edit.of(before, theirs);
        Edit my = Edit.of(before, mine);
        if (their.to <= my.from) {
            return before.substring(0, their.from)
                    + their.words
                    + before.substring(their.to, my.from)
                    + apart(their, my)
                    + my.words
                    + before.substring(my.to);
        }
        if (my.to <= their.from) {
            return before.substring(0, my.from)
                    + my.words
                    + before.substring(my.to, their.from)
                    + their.words
                    + before.substring(their.to);
        }
        return mine + "\n\n—\n\n" + theirs;
    }

    /** Two additions at the same place are kept apart. */
    private static String apart(Edit their, Edit my) {
        boolean together = their.to == my.from && !their.words.isEmpty() && !my.words.isEmpty();
        return together && !their.words.endsWith("\n") && !my.words.startsWith("\n") ? "\n" : "";
    }

    /** What of a text was replaced by which words. */
    private record Edit(int from, int to, String words) {

        static Edit of(String before, String after) {
            int shorter = Math.min(before.length(), after.length());
            int head = 0;
            while (head < shorter && before.charAt(head) == after.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
                tail++;
            }
            return new Edit(head, before.length() - tail, after.substring(head, after.length() - tail));
        }
    }
}
