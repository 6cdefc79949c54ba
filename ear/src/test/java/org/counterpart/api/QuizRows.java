package org.counterpart.api;

import java.util.UUID;
import org.counterpart.api.TestFirm.Person;

/** Rows of questionnaires, as the application would have written them. */
public final class QuizRows {

    /** Two items of one role, from 1 to 5, in English. */
    public static final String DOCUMENT =
            """
            {"languages": ["en"], "name": {"en": "Small"}, "purpose": {"en": "For tests"},
             "answers": {"lowest": 1, "labels": [{"en": "No"}, {"en": "Rather not"}, {"en": "So so"}, {"en": "Rather"}, {"en": "Yes"}]},
             "scales": [{"key": "expert", "kind": "ROLE", "name": {"en": "Expert"}, "text": {"en": "Knows"}}],
             "items": [{"key": "knows", "self": {"en": "I know."}, "observer": {"en": "They know."},
                        "loads": [{"scale": "expert", "weight": 1, "reversed": false}]},
                       {"key": "asks", "self": {"en": "I ask."}, "observer": {"en": "They ask."},
                        "loads": [{"scale": "expert", "weight": 1, "reversed": true}]}],
             "questions": [{"key": "more", "text": {"en": "More of what?"}}], "readings": [], "near": 5}""";

    private QuizRows() {}

    /** The published version of an instrument with two items, from 1 to 5. */
    public static UUID version(TestFirm firm) {
        UUID instrument = UUID.randomUUID();
        UUID version = UUID.randomUUID();
        Sql.run(
                "insert into instrument (firm_id, id, key, name) values (?, ?, ?, 'Small')",
                firm.id(),
                instrument,
                "small-" + instrument);
        Sql.run(
                """
                insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest,
                    highest, languages, published_at)
                values (?, ?, ?, 1, 'PUBLISHED', ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), repeat('0', 64), 2, 1, 5, 'en', now())""",
                firm.id(),
                version,
                instrument,
                DOCUMENT,
                DOCUMENT);
        return version;
    }

    /** The next version of that instrument, being written: it says the same, in other words. */
    public static void draft(TestFirm firm, UUID instrument) {
        Sql.run(
                """
                insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest,
                    highest, languages)
                select firm_id, gen_random_uuid(), instrument_id, number + 1, 'DRAFT', replace(document, 'I know.', 'I know best.'),
                       repeat('1', 64), items_digest, items, lowest, highest, languages
                  from instrument_version where instrument_id = ?""",
                instrument);
    }

    /** A team of these people. */
    public static UUID team(TestFirm firm, UUID engagement, Person... people) {
        UUID team = UUID.randomUUID();
        Sql.run(
                "insert into quiz_team (firm_id, id, name, engagement_id) values (?, ?, 'The harbour team', ?::uuid)",
                firm.id(),
                team,
                engagement == null ? null : engagement.toString());
        for (Person person : people) {
            Sql.run(
                    "insert into quiz_team_member (firm_id, id, team_id, member_id) values (?, ?, ?, ?)",
                    firm.id(),
                    UUID.randomUUID(),
                    team,
                    person.memberId());
        }
        return team;
    }

    /**
     * A round that is open for a week.
     *
     * @param team whom it is about; {@code null}: whoever starts it alone
     */
    public static UUID round(TestFirm firm, UUID version, Person starter, UUID team, UUID engagement) {
        UUID round = UUID.randomUUID();
        Sql.run(
                """
                insert into quiz_round (firm_id, id, version_id, title, team_id, engagement_id, member_id, member_name, started_at,
                    closes_at, zone)
                values (?, ?, ?, 'How we work', ?::uuid, ?::uuid, ?, ?, now(), now() + interval '7 days', 'Europe/Oslo')""",
                firm.id(),
                round,
                version,
                team == null ? null : team.toString(),
                engagement == null ? null : engagement.toString(),
                starter.memberId(),
                starter.name());
        return round;
    }

    /** Somebody whom a round is about. */
    public static UUID subject(TestFirm firm, UUID round, Person person) {
        UUID subject = UUID.randomUUID();
        Sql.run(
                "insert into quiz_subject (firm_id, id, round_id, member_id, name) values (?, ?, ?, ?, ?)",
                firm.id(),
                subject,
                round,
                person.memberId(),
                person.name());
        return subject;
    }

    /** Answers somebody began to give about themselves. */
    public static void selfAnswer(TestFirm firm, UUID subject) {
        Sql.run(
                "insert into self_answer (firm_id, id, answers, saved_at) values (?, ?, '{\"knows\":4}', now())",
                firm.id(),
                subject);
    }

    /**
     * Somebody to ask about a subject.
     *
     * @param group CLIENT or COLLEAGUE
     * @param state NAMED, APPROVED or REFUSED
     */
    public static UUID observer(TestFirm firm, UUID subject, String group, String state) {
        UUID observer = UUID.randomUUID();
        Sql.run(
                """
                insert into quiz_observer (firm_id, id, subject_id, rater_group, name, email, language, state, named_by, named_at)
                values (?, ?, ?, ?, 'Olga Observer', ?, 'en', ?, 'Camila Rocha', now())""",
                firm.id(),
                observer,
                subject,
                group,
                observer + "@example.org",
                state);
        return observer;
    }

    /** An observer's sheet that is not sent yet. */
    public static void turn(TestFirm firm, UUID observer) {
        Sql.run("insert into observer_turn (firm_id, id, answers) values (?, ?, '{\"knows\":4}')", firm.id(), observer);
    }

    /** A sheet about a subject, with words, in the first batch or still waiting. */
    public static void sheet(TestFirm firm, UUID round, UUID subject, String group, boolean released) {
        Sql.run(
                """
                insert into answer_sheet (firm_id, version_id, round_id, subject_id, rater_group, answers, batch)
                select firm_id, version_id, id, ?, ?, '{4,2}', ?::int from quiz_round where id = ?""",
                subject,
                group,
                released ? "1" : null,
                round);
        Sql.run(
                """
                insert into answer_comment (firm_id, subject_id, rater_group, question, text, batch)
                values (?, ?, ?, 'more', 'Listening.', ?::int)""",
                firm.id(),
                subject,
                group,
                released ? "1" : null);
    }

    /** Sheets of people about themselves, every other one by the public link. */
    public static void selfSheets(TestFirm firm, UUID version, int count, int knows, int asks) {
        Sql.run(
                """
                insert into answer_sheet (firm_id, version_id, rater_group, answers)
                select ?, ?, (array['SELF', 'PUBLIC'])[1 + n % 2], array[?, ?]::smallint[] from generate_series(1, ?) n""",
                firm.id(), version, knows, asks, count);
    }

    /** Sight of a role profile for one person, or one team. */
    public static void share(TestFirm firm, UUID subject, UUID member, UUID team) {
        Sql.run(
                """
                insert into quiz_share (firm_id, id, subject_id, audience, to_member_id, to_team_id, name, shared_at)
                values (?, ?, ?, ?, ?::uuid, ?::uuid, 'Somebody', now())""",
                firm.id(),
                UUID.randomUUID(),
                subject,
                member == null ? "TEAM" : "PERSON",
                member == null ? null : member.toString(),
                team == null ? null : team.toString());
    }

    /** A public link by which a version is answered, and addresses are asked for. */
    public static UUID publicLink(TestFirm firm, UUID version, String slug) {
        UUID link = UUID.randomUUID();
        UUID guests = UUID.randomUUID();
        Sql.run(
                """
                insert into guest_link (firm_id, id, purpose, subject_id, token_hash, expires_at)
                values (?, ?, 'quiz.public', ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), 'infinity')""",
                firm.id(),
                guests,
                link,
                guests.toString());
        Sql.run(
                """
                insert into quiz_link (firm_id, id, slug, version_id, guest_link_id, title, asks_contact)
                values (?, ?, ?, ?, ?, 'Which role do you play?', true)""",
                firm.id(),
                link,
                slug,
                version,
                guests);
        return link;
    }

    /** A visitor's result, whose secret this is. */
    public static void publicResult(TestFirm firm, UUID link, UUID version, String secret) {
        Sql.run(
                """
                insert into quiz_result (firm_id, id, token_hash, link_id, version_id, answers, language)
                values (?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, ?, '{4,2}', 'en')""",
                firm.id(),
                UUID.randomUUID(),
                secret,
                link,
                version);
    }

    /** An address that a visitor left. */
    public static UUID publicContact(TestFirm firm, UUID link) {
        UUID contact = UUID.randomUUID();
        Sql.run(
                """
                insert into quiz_contact (firm_id, id, link_id, name, email, language, consent)
                values (?, ?, ?, 'Vivian Visitor', 'vivian@example.org', 'en', 'You may write to me.')""",
                firm.id(),
                contact,
                link);
        return contact;
    }
}
