package org.counterpart.services;

import java.util.UUID;
import org.counterpart.quiz.HouseText;

/** Role profiles as rows, for tests that arrange one behind the services' back. */
public final class ProfileRows {

    /** The first version of a contract that agrees on a role for one topic; takes the engagement's id. */
    public static final String VERSION = AgreementRows.VERSION.replace(
            "'roles', json_build_array()",
            """
            'roles', json_build_array(json_build_object('id', gen_random_uuid(), 'role', json_build_object('topic', 'Berths',
                'decides', 'EXPERT', 'definesProblem', 'EXPERT', 'gathersData', 'EXPERT', 'controlsMethod', 'EXPERT', 'plans', 'EXPERT',
                'implementsIt', 'EXPERT', 'talk', 'EXPERT', 'managersPart', 'EXPERT')))""");

    /** Where a test writes rows. */
    @FunctionalInterface
    public interface Rows {
        void run(String sql, Object... values);
    }

    private ProfileRows() {}

    /**
     * A member's own profile in a round that is open for a week, of the questionnaire that comes with the application;
     * every item is answered in the middle.
     *
     * @param sent whether they sent it
     * @return the profile's id; its answers are in their first version
     */
    public static UUID profile(Rows rows, UUID firm, UUID member, boolean sent) {
        UUID version = version(rows, firm);
        UUID round = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        rows.run(
                """
                insert into quiz_round (firm_id, id, version_id, title, member_id, member_name, started_at, closes_at, zone)
                values (?, ?, ?, 'How I work', ?, 'Somebody', now(), now() + interval '7 days', 'Europe/Oslo')""",
                firm,
                round,
                version,
                member);
        rows.run(
                "insert into quiz_subject (firm_id, id, round_id, member_id, name, self_done) values (?, ?, ?, ?, 'Somebody', ?)",
                firm,
                subject,
                round,
                member,
                sent);
        rows.run(
                """
                insert into self_answer (firm_id, id, answers, saved_at, done_at)
                select v.firm_id, ?, (select jsonb_object_agg(i ->> 'key', 3) from jsonb_array_elements(v.document::jsonb -> 'items') i)::text,
                       now(), case when ?::boolean then now() end
                  from instrument_version v where v.id = ?""",
                subject,
                sent,
                version);
        return subject;
    }

    /** So many people who answered the same about themselves. */
    public static void others(Rows rows, UUID profile, int people) {
        rows.run(
                """
                insert into answer_sheet (firm_id, version_id, rater_group, answers)
                select r.firm_id, r.version_id, 'SELF', array_fill((1 + n % 5)::smallint, array[24])
                  from quiz_subject s join quiz_round r on r.id = s.round_id, generate_series(1, ?::int) n where s.id = ?""",
                people, profile);
    }

    /** Lays a profile beside an engagement whose every party accepted the roles in its contract. */
    public static void contracted(Rows rows, UUID profile, UUID engagement) {
        rows.run(VERSION, engagement);
        rows.run(AgreementRows.ACCEPTANCES, engagement);
        rows.run(
                "update quiz_round set engagement_id = ? where id = (select round_id from quiz_subject where id = ?)",
                engagement,
                profile);
    }

    /** A sharing with all of the firm's people. */
    public static UUID share(Rows rows, UUID firm, UUID profile) {
        UUID share = UUID.randomUUID();
        rows.run(
                """
                insert into quiz_share (firm_id, id, subject_id, audience, name, shared_at)
                values (?, ?, ?, 'FIRM', 'The firm', now())""",
                firm,
                share,
                profile);
        return share;
    }

    /** A closed round of a team that a member started. */
    public static UUID closedTeamRound(Rows rows, UUID firm, UUID team, UUID starter) {
        UUID round = UUID.randomUUID();
        rows.run(
                """
                insert into quiz_round (firm_id, id, version_id, title, team_id, member_id, member_name, started_at, closes_at, zone, closed_at)
                values (?, ?, ?, 'How we work', ?, ?, 'Somebody', now(), now(), 'Europe/Oslo', now())""",
                firm,
                round,
                version(rows, firm),
                team,
                starter);
        return round;
    }

    /** The questionnaire that comes with the application, as a version of an instrument of its own. */
    private static UUID version(Rows rows, UUID firm) {
        HouseText house = HouseText.newest();
        UUID instrument = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        rows.run(
                "insert into instrument (firm_id, id, key, name) values (?, ?, ?, ?)",
                firm,
                instrument,
                "roles-" + instrument,
                house.name());
        rows.run(
                """
                insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest,
                    highest, languages, published_at)
                values (?, ?, ?, 1, 'PUBLISHED', ?, ?, ?, ?, ?, ?, ?, now())""",
                firm,
                version,
                instrument,
                house.document(),
                house.digest(),
                house.itemsDigest(),
                house.items(),
                house.lowest(),
                house.highest(),
                house.languages());
        return version;
    }
}
