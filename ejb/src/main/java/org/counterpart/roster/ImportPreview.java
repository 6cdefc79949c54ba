package org.counterpart.roster;

import java.util.List;

/**
 * What an import of a file would do.
 *
 * @param basis stands for the file and for what it was compared with: an import that names it is refused if either is
 *     another by then
 * @param encoding the file's encoding as recognised
 * @param separator what stands between the file's cells
 * @param rows every row, in the order of the file
 */
public record ImportPreview(String basis, String encoding, String separator, List<ImportRow> rows) {

    /** How many rows are of this kind. */
    public int count(ImportKind kind) {
        return (int) rows.stream().filter(row -> row.kind() == kind).count();
    }
}
