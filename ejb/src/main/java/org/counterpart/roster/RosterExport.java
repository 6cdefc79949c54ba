package org.counterpart.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.counterpart.csv.CsvWriter;
import org.counterpart.firm.Member;

/**
 * Writes the roster into a file, part by part: each part is a transaction of its own, so that a slow reader keeps no
 * connection busy and a large roster no memory. Who is in it, and in which order, is settled when it is made.
 */
public final class RosterExport {

    private static final int PART = 500;

    private final RosterFileService files;
    private final Member member;
    private final List<UUID> ids;
    private final char separator;

    /** @param separator what stands between cells */
    public RosterExport(
            RosterFileService files, Member member, ConsultantFilter filter, ConsultantSort sort, char separator) {
        this.files = files;
        this.member = member;
        this.ids = files.toExport(member, filter, sort);
        this.separator = separator;
    }

    /** Writes the file; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        CsvWriter file = new CsvWriter(out, separator);
        file.row(files.header(member));
        for (int from = 0; from < ids.size(); from += PART) {
            for (List<String> row : files.rows(member, ids.subList(from, Math.min(ids.size(), from + PART)))) {
                file.row(row);
            }
        }
        file.flush();
    }
}
