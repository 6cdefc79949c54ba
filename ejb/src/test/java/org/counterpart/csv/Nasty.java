package org.counterpart.csv;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that breaks what reads and writes files carelessly. The same for the same seed. */
public final class Nasty {

    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "'",
            "''",
            "\n",
            "\r",
            "\r\n",
            "\t",
            ",",
            ";",
            "|",
            "\\",
            "\\;",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "=1+1",
            "@SUM(A1)",
            "+49 30",
            "-x",
            "a",
            "Zoë",
            "naïve",
            "東京",
            "🙂",
            "👩🏽‍💻",
            " ",
            "\u00a0",
            "; ",
            "#",
            "\uFEFF",
            "null",
            "x".repeat(50),
            "שלום",
            "e\u0301");

    private final Random random;

    public Nasty(long seed) {
        random = new Random(seed);
    }

    /** Up to so many pieces of it. */
    public String text(int pieces) {
        return IntStream.range(0, random.nextInt(pieces + 1))
                .mapToObj(piece -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** The same on one line, with something in it, as a name may be. */
    public String line(int pieces, int longest) {
        String line = text(pieces).replaceAll("\\p{Cntrl}", "").strip();
        line = line.length() > longest ? "cut" : line;
        return line.isBlank() ? "n" + random.nextInt(1000) : line;
    }

    public int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
