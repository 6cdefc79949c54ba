package org.counterpart.roster.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.counterpart.roster.ImportKind;
import org.counterpart.roster.ImportPreview;
import org.counterpart.roster.ImportResult;
import org.counterpart.roster.ImportRow;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.ProblemDetails.FieldProblem;

/**
 * What an import does, or would do.
 *
 * @param dryRun whether nothing was done
 * @param basis stands for the file and what it was compared with: send it with the import
 * @param encoding as recognised
 * @param separator as recognised
 * @param added how many are new
 * @param errors how many rows cannot be taken
 * @param rows every row, after a dry run
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ImportAnswer(
        boolean dryRun,
        String basis,
        String encoding,
        String separator,
        int added,
        int changed,
        int unchanged,
        int errors,
        List<Row> rows) {

    /**
     * One row.
     *
     * @param line where it begins in the file
     * @param errors what is wrong, by column
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Row(
            long line,
            ImportKind kind,
            UUID id,
            String name,
            List<ImportRow.Change> changes,
            List<FieldProblem> errors) {}

    static ImportAnswer of(ImportPreview preview, Texts texts) {
        return new ImportAnswer(
                true,
                preview.basis(),
                preview.encoding(),
                preview.separator(),
                preview.count(ImportKind.NEW),
                preview.count(ImportKind.CHANGED),
                preview.count(ImportKind.UNCHANGED),
                preview.count(ImportKind.ERROR),
                preview.rows().stream().map(row -> row(row, texts)).toList());
    }

    static ImportAnswer of(ImportResult done) {
        return new ImportAnswer(false, null, null, null, done.added(), done.changed(), done.unchanged(), 0, List.of());
    }

    private static Row row(ImportRow row, Texts texts) {
        return new Row(
                row.line(),
                row.kind(),
                row.id(),
                row.name(),
                row.changes(),
                row.errors().stream()
                        .map(error ->
                                new FieldProblem(error.field(), error.key(), texts.get(error.key(), error.values())))
                        .toList());
    }
}
