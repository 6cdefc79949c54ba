package org.counterpart.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.csv.CsvRow;
import org.counterpart.csv.CsvTable;
import org.counterpart.roster.ConsultantColumns.Column;

/** Which column of a file stands where. */
final class ImportColumns {

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Column> columns;
    private final int width;

    /**
     * Names count in any case. Columns left out leave what they are about as it is.
     *
     * @throws org.counterpart.common.Invalid naming the columns that are unknown, missing or there twice
     */
    ImportColumns(CsvTable table) {
        List<String> known = ConsultantColumns.header(true);
        List<String> unknown = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        width = table.header().size();
        for (int place = 0; place < width; place++) {
            String written = table.header().get(place);
            Optional<String> name =
                    known.stream().filter(written::equalsIgnoreCase).findFirst();
            if (name.isEmpty()) {
                unknown.add("“" + (written.length() > 40 ? written.substring(0, 40) + "…" : written) + "”");
            } else if (places.putIfAbsent(name.get(), place) != null) {
                twice.add(name.get());
            }
        }
        List<String> missing = ConsultantColumns.REQUIRED.stream()
                .filter(name -> !places.containsKey(name))
                .toList();
        if (missing.size() == ConsultantColumns.REQUIRED.size()) {
            throw CsvTable.problem("roster.file.no-header", Map.of("columns", listed(ConsultantColumns.REQUIRED)));
        }
        refuse("roster.file.columns.missing", missing);
        refuse("roster.file.columns.unknown", unknown);
        refuse("roster.file.columns.twice", twice);
        columns = ConsultantColumns.all().stream()
                .filter(column -> places.containsKey(column.name()))
                .toList();
    }

    /** The columns that the file has, without the id. */
    List<Column> here() {
        return columns;
    }

    /** How many cells every row must have. */
    int width() {
        return width;
    }

    /** What a row says in a column; empty where the file has no such column. */
    String cell(CsvRow row, String column) {
        Integer place = places.get(column);
        return place == null || place >= row.cells().size()
                ? ""
                : row.cells().get(place).strip();
    }

    private static void refuse(String key, List<String> columns) {
        if (!columns.isEmpty()) {
            throw CsvTable.problem(key, Map.of("columns", listed(columns)));
        }
    }

    private static String listed(List<String> columns) {
        return String.join(", ", columns.size() > 10 ? columns.subList(0, 10) : columns)
                + (columns.size() > 10 ? ", …" : "");
    }
}
