package org.counterpart.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a file that spreadsheets open as it is meant: UTF-8 with a byte order mark, no cell a formula. */
public final class CsvWriter {

    private static final char MARK = '\uFEFF';

    private final Writer text;
    private final CSVPrinter cells;

    /** @param separator what stands between cells */
    public CsvWriter(OutputStream file, char separator) throws IOException {
        text = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        text.write(MARK);
        cells = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(separator).get());
    }

    public void row(List<String> values) throws IOException {
        cells.printRecord(values.stream().map(Cells::harmless).toList());
    }

    /** Sends on what is written so far. */
    public void flush() throws IOException {
        text.flush();
    }
}
