package org.counterpart.csv;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line the line on which it begins, from 1
 * @param cells the values as they were before {@link Cells#harmless}
 */
public record CsvRow(long line, List<String> cells) {}
