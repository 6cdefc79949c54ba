package org.counterpart.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in a cell of a file we write, and how it is read back to the very same.
 *
 * <p>Spreadsheets take a cell for a formula that begins with {@code = + - @}, a tab or a line break. Such a cell gets an
 * apostrophe before it, and so does one that would otherwise look as if it had: {@code =1+1} is written {@code '=1+1},
 * {@code '=1+1} is written {@code ''=1+1}; {@code 'Abd} needs none.
 *
 * <p>Several values in one cell stand with {@code "; "} between them; a semicolon or backslash inside a value has a
 * backslash before it.
 */
public final class Cells {

    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final char APOSTROPHE = '\'';
    private static final char BETWEEN = ';';
    private static final char ESCAPE = '\\';

    private Cells() {}

    /** A value as it is written into a cell: nothing that a spreadsheet would compute. */
    public static String harmless(String value) {
        return startsAFormula(value) || looksHarmless(value) ? APOSTROPHE + value : value;
    }

    /** The value that {@link #harmless} wrote. */
    public static String original(String cell) {
        return looksHarmless(cell) ? cell.substring(1) : cell;
    }

    /** Several values as one. */
    public static String join(List<String> values) {
        return values.stream().map(Cells::escaped).collect(Collectors.joining(BETWEEN + " "));
    }

    /** The values that {@link #join} made one, without the space around them; empty ones are left out. */
    public static List<String> split(String joined) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < joined.length(); i++) {
            char next = joined.charAt(i);
            if (next == ESCAPE && i + 1 < joined.length()) {
                value.append(joined.charAt(++i));
            } else if (next == BETWEEN) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else {
                value.append(next);
            }
        }
        values.add(value.toString().strip());
        values.removeIf(String::isEmpty);
        return List.copyOf(values);
    }

    private static boolean startsAFormula(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    }

    /** An apostrophe before a formula, or before another apostrophe. */
    private static boolean looksHarmless(String value) {
        return value.length() > 1
                && value.charAt(0) == APOSTROPHE
                && (value.charAt(1) == APOSTROPHE || startsAFormula(value.substring(1)));
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;");
    }
}
