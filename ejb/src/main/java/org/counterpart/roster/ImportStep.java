package org.counterpart.roster;

import java.util.List;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.csv.CsvRow;

/**
 * One row of a file, compared with the roster and ready to be carried out.
 *
 * @param known the consultant it is about; {@code null} if new or not found
 * @param data what the consultant becomes; {@code null} if the row cannot be taken
 */
record ImportStep(ImportRow row, Consultant known, ConsultantData data) {

    static ImportStep of(CsvRow row, Consultant known, ConsultantData data, List<ImportRow.Change> changes) {
        ImportKind kind =
                known == null ? ImportKind.NEW : changes.isEmpty() ? ImportKind.UNCHANGED : ImportKind.CHANGED;
        return new ImportStep(
                new ImportRow(row.line(), kind, idOf(known), data.name(), changes, List.of()), known, data);
    }

    static ImportStep refused(CsvRow row, String name, Consultant known, List<FieldError> errors) {
        return new ImportStep(
                new ImportRow(row.line(), ImportKind.ERROR, idOf(known), name, List.of(), List.copyOf(errors)),
                known,
                null);
    }

    boolean is(ImportKind... kinds) {
        return List.of(kinds).contains(row.kind());
    }

    /** What the step rests on: if another is found here later, somebody changed the roster meanwhile. */
    String basis() {
        return row.line() + " " + row.kind() + " " + row.id() + " " + (known == null ? 0 : known.version());
    }

    private static UUID idOf(Consultant known) {
        return known == null ? null : known.id();
    }
}
