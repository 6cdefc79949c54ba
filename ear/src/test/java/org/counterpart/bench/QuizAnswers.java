package org.counterpart.bench;

import java.util.UUID;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;

/** Answers to the house instrument by the thousand, written past the application: what is measured reads. */
final class QuizAnswers {

    /** Of four kinds of people, each of whom ticks within two of what their kind does. */
    private static final String SHEETS =
            """
            insert into answer_sheet (firm_id, version_id, round_id, subject_id, rater_group, answers, batch)
            select ?, ?, ?::uuid, ?::uuid, ?, array(select (1 + (n % 4 + i + floor(random() * 3)::int) % 5)::smallint
                                                      from generate_series(1, 24) i where n > 0), ?::int
              from generate_series(1, ?) n""";

    private final TestFirm firm;
    private final UUID version;

    /** @param vera anybody of the firm, whose first look brings the house instrument */
    QuizAnswers(TestFirm firm, Caller vera) {
        this.firm = firm;
        vera.get(firm.path() + "/instruments").is(200);
        version = UUID.fromString(Sql.column(
                        "select v.id from instrument_version v join instrument i on i.id = v.instrument_id and i.firm_id = v.firm_id"
                                + " where i.firm_id = ? and i.house",
                        firm.id())
                .get(0));
    }

    UUID version() {
        return version;
    }

    UUID instrument() {
        return UUID.fromString(Sql.column("select instrument_id from instrument_version where id = ?", version)
                .get(0));
    }

    /** People about themselves. */
    void selves(int count) {
        sheets(null, null, "SELF", count);
    }

    /** Observers of somebody, all of them released. */
    void observers(UUID round, UUID subject, String group, int count) {
        sheets(round, subject, group, count);
        Sql.run(
                """
                insert into answer_comment (firm_id, subject_id, rater_group, question, text, batch)
                select ?, ?, ?, q.key, 'More of what ' || n || ' of them saw in the last year, in a sentence or two.', 1
                  from generate_series(1, ?) n
                  join (select question ->> 'key' as key from instrument_version v, jsonb_array_elements(v.document::jsonb -> 'questions') question
                         where v.id = ?) q on true""",
                firm.id(),
                subject,
                group,
                count,
                version);
    }

    private void sheets(UUID round, UUID subject, String group, int count) {
        Sql.run(
                SHEETS,
                firm.id(),
                version,
                round == null ? null : round.toString(),
                subject == null ? null : subject.toString(),
                group,
                subject == null ? null : "1",
                count);
    }
}
