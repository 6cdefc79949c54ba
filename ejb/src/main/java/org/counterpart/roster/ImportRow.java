package org.counterpart.roster;

import java.util.List;
import java.util.UUID;
import org.counterpart.common.FieldError;

/**
 * What an import makes of one row of a file.
 *
 * @param line the line of the file on which the row begins
 * @param id the consultant it is about; {@code null} if new or not found
 * @param name as the file has it, to know the row by
 * @param changes what becomes something else; for a new consultant nothing
 * @param errors what is wrong, by column
 */
public record ImportRow(
        long line, ImportKind kind, UUID id, String name, List<Change> changes, List<FieldError> errors) {

    /** A cell that becomes another, both as the file writes them. */
    public record Change(String column, String before, String after) {}
}
