package org.counterpart.quiz;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.csv.CsvWriter;
import org.counterpart.firm.Member;

/** Who left an address at a public link, as a file of comma-separated values. */
public final class QuizContactsFile {

    private static final int MOST = 100_000;

    private final List<QuizContactRow> rows;
    private final String results;
    private final char separator;

    /**
     * @param results where results are, on our own address; a secret follows
     * @param separator what stands between cells
     */
    public QuizContactsFile(QuizContactService contacts, Member member, UUID linkId, String results, char separator) {
        rows = contacts.rows(member, linkId, new Slice(0, MOST));
        this.results = results;
        this.separator = separator;
    }

    /** Writes the file; the stream is left open. */
    public void write(OutputStream out) throws IOException {
        CsvWriter file = new CsvWriter(out, separator);
        file.row(List.of("name", "email", "language", "consentedAt", "consent", "result"));
        for (QuizContactRow row : rows) {
            file.row(List.of(
                    row.name(),
                    row.email(),
                    row.language(),
                    row.consentedAt().toString(),
                    row.consent(),
                    row.resultToken() == null ? "" : results + row.resultToken()));
        }
        file.flush();
    }
}
