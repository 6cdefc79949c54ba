package org.counterpart.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/**
 * A file of comma-separated values, read.
 *
 * @param encoding the encoding it was found to be in
 * @param separator what was found to stand between cells
 * @param header the names of the columns as written
 * @param rows all but the header and blank ones
 */
public record CsvTable(String encoding, char separator, List<String> header, List<CsvRow> rows) {

    /** What a file's problems are reported under. */
    public static final String FILE = "file";

    private static final Pattern BEGIN = Pattern.compile("startline ([^)]+)\\)");

    /**
     * Reads a file: in UTF-8, UTF-16 or Windows-1252, with comma, semicolon, tab or bar between cells. Stops at the
     * first row too many, however long the file.
     *
     * @param most how many rows there may be, without the header
     * @throws Invalid saying what is wrong with the file as a whole
     */
    public static CsvTable read(byte[] file, int most) {
        CsvEncoding encoding = CsvEncoding.of(file);
        char separator = separator(encoding.open(file));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(encoding.open(file), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = null;
            List<CsvRow> rows = new ArrayList<>();
            while (records.hasNext()) {
                List<String> cells = cells(records.next());
                if (cells.stream().allMatch(String::isBlank)) {
                    line = parser.getCurrentLineNumber() + 1;
                    continue;
                }
                if (header == null) {
                    header = cells.stream().map(String::strip).toList();
                } else if (rows.size() == most) {
                    throw problem("csv.rows.too-many", Map.of("most", most));
                } else {
                    rows.add(new CsvRow(line, cells));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            if (header == null) {
                throw problem("csv.empty", Map.of());
            }
            return new CsvTable(encoding.label(), separator, header, List.copyOf(rows));
        } catch (UncheckedIOException | IOException broken) {
            throw problem("csv.quote", Map.of("line", begin(broken.getMessage(), line)));
        }
    }

    /** What is wrong with a file as a whole. */
    public static Invalid problem(String key, Map<String, Object> values) {
        return new Invalid(List.of(new FieldError(FILE, key, values)));
    }

    private static List<String> cells(CSVRecord row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(Cells::original)
                .toList();
    }

    /** What stands most often in the first line, outside quotes; names of columns hold none of these. */
    private static char separator(Reader text) {
        Map<Character, Integer> found = new LinkedHashMap<>();
        List.of(',', ';', '\t', '|').forEach(candidate -> found.put(candidate, 0));
        try (text) {
            boolean quoted = false;
            int next = text.read();
            while (next >= 0 && (quoted || next != '\n' && next != '\r')) {
                quoted ^= next == '"';
                if (!quoted) {
                    found.computeIfPresent((char) next, (candidate, count) -> count + 1);
                }
                next = text.read();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        char best = ',';
        for (Map.Entry<Character, Integer> candidate : found.entrySet()) {
            if (candidate.getValue() > found.get(best)) {
                best = candidate.getKey();
            }
        }
        return best;
    }

    /** Where a quote began that is not closed; else where the row did in which quotes stand wrong. */
    private static long begin(String message, long row) {
        Matcher said = BEGIN.matcher(String.valueOf(message));
        return said.find() ? Long.parseLong(said.group(1).replaceAll("\\D", "")) : row;
    }
}
