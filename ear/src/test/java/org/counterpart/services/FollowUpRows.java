package org.counterpart.services;

import java.util.UUID;
import org.counterpart.services.ProfileRows.Rows;

/** What comes after a workshop, as rows, for tests that arrange some behind the services' back. */
public final class FollowUpRows {

    private FollowUpRows() {}

    /**
     * A workshop of all client organisations of an engagement, held a month ago, open to them and facilitated by the firm's VPs.
     */
    public static UUID workshop(Rows rows, UUID firm, UUID engagement) {
        UUID workshop = UUID.randomUUID();
        rows.run(
                """
                insert into workshop (firm_id, id, engagement_id, name, purpose, format, zone, stage, starts_on, opened_at, changed_at)
                values (?, ?, ?, 'Across the quay', '', 'ONE_DAY', 'Europe/Oslo', 'HELD', current_date - 30, now(), now())""",
                firm,
                workshop,
                engagement);
        rows.run(
                """
                insert into workshop_party (firm_id, id, workshop_id, engagement_id, party_id, place)
                select firm_id, gen_random_uuid(), ?, engagement_id, id, place from engagement_party
                 where engagement_id = ? and organization_id is not null""",
                workshop,
                engagement);
        rows.run(
                """
                insert into workshop_facilitator (firm_id, id, workshop_id, member_id, name, lead)
                select firm_id, gen_random_uuid(), ?, id, name, true from member where firm_id = ? and roles like 'VP%'""",
                workshop, firm);
        return workshop;
    }

    /**
     * An agreement that every party accepted (and waived its sacrifices for): a ladder of two levels with 8 and 16 hours, on
     * which and for follow-ups each party's {@code <level> <party>} is named, with a deputy.
     */
    public static void agreed(Rows rows, UUID firm, UUID workshop) {
        rows.run(
                """
                insert into agreement_waiver (firm_id, id, workshop_id, party_id, reason, member_id, member_name, waived_at)
                select p.firm_id, gen_random_uuid(), p.workshop_id, p.party_id, 'None was asked for.',
                       (select m.id from member m where m.firm_id = p.firm_id limit 1), 'Somebody', now()
                  from workshop_party p
                 where p.firm_id = ? and p.workshop_id = ? and not exists (select 1 from agreement_waiver w
                       where w.workshop_id = p.workshop_id and w.party_id = p.party_id)""",
                firm,
                workshop);
        rows.run(
                """
                insert into agreement_version (firm_id, id, workshop_id, number, document, digest, member_id, member_name, sent_at)
                select ?, gen_random_uuid(), ?, 1 + (select count(*) from agreement_version v where v.workshop_id = w.id), json_build_object(
                    'parties', json_agg(json_build_object('id', e.id, 'name', e.name) order by p.place),
                    'terms', json_build_object('purpose', 'To build without quarrels.', 'vision', 'One quay.', 'measures', '[]'::json,
                        'ladder', json_build_array(
                            json_build_object('title', 'Project leads', 'hours', 8, 'people', json_agg(json_build_object('party', e.id,
                                'person', json_build_object('name', 'Lead of ' || e.name, 'email', 'lead.' || e.id || '@example.org'),
                                'deputy', json_build_object('name', '', 'email', '')))),
                            json_build_object('title', 'Directors', 'hours', 16, 'people', json_agg(json_build_object('party', e.id,
                                'person', json_build_object('name', 'Director of ' || e.name, 'email', 'director.' || e.id || '@example.org'),
                                'deputy', json_build_object('name', '', 'email', ''))))),
                        'roles', json_agg(json_build_object('party', e.id, 'title', 'Head of operations',
                            'holder', json_build_object('name', 'Holder of ' || e.name, 'email', 'holder.' || e.id || '@example.org'),
                            'deputy', json_build_object('name', 'Deputy of ' || e.name, 'email', 'deputy.' || e.id || '@example.org'))),
                        'exit', 'Half a year of notice.'),
                    'sacrifices', json_agg(json_build_object('id', p.id, 'party', e.id, 'wording', 1, 'what', 'The berth of ' || e.name,
                        'purpose', 'One quay.', 'cost', 'A week of work.', 'by', current_date + 60, 'realTo', '[]'::json) order by p.place),
                    'promises', '[]'::json, 'waiver', '[]'::json)::text,
                    repeat('0', 64), (select m.id from member m where m.firm_id = w.firm_id limit 1), 'Somebody', now()
                  from workshop w join workshop_party p on p.workshop_id = w.id join engagement_party e on e.id = p.party_id
                 where w.id = ? group by w.firm_id, w.id""",
                firm,
                workshop,
                workshop);
        rows.run(
                """
                insert into agreement_acceptance (firm_id, id, workshop_id, version_id, party_id, member_id, member_name, accepted_at)
                select v.firm_id, gen_random_uuid(), v.workshop_id, v.id, p.party_id, v.member_id, 'Somebody', now()
                  from agreement_version v join workshop_party p on p.workshop_id = v.workshop_id
                 where v.workshop_id = ? and not exists (select 1 from agreement_acceptance a where a.version_id = v.id)""",
                workshop);
    }

    /** An issue on the first of two levels, to be answered in a day, raised by the party of the first place. */
    public static UUID issue(Rows rows, UUID firm, UUID workshop) {
        UUID issue = UUID.randomUUID();
        rows.run(
                """
                insert into workshop_issue (firm_id, id, workshop_id, party_id, agreement, ladder, levels, exit_terms, title, member_id,
                    member_name, raised_at)
                select firm_id, ?, workshop_id, party_id, 1,
                       '[{"title":"Project leads","hours":8,"people":[]},{"title":"Directors","hours":16,"people":[]}]', 2,
                       'Half a year of notice.', 'The access road', (select m.id from member m where m.firm_id = p.firm_id limit 1),
                       'Somebody', now()
                  from workshop_party p where p.firm_id = ? and p.workshop_id = ? order by p.place limit 1""",
                issue,
                firm,
                workshop);
        rows.run(
                """
                insert into workshop_issue_step (firm_id, id, workshop_id, issue_id, place, level, kind, party_id, member_id, member_name,
                    answer_by, taken_at)
                select firm_id, gen_random_uuid(), workshop_id, id, 1, 1, 'RAISED', party_id, member_id, member_name,
                       now() + interval '1 day', now()
                  from workshop_issue where id = ?""",
                issue);
        return issue;
    }

    /**
     * Somebody of a party who was asked about an issue by link.
     *
     * @param acts asked to settle it; else told of the end
     */
    public static UUID asked(Rows rows, UUID issue, UUID party, boolean acts) {
        UUID asked = UUID.randomUUID();
        rows.run(
                """
                insert into workshop_issue_asked (firm_id, id, workshop_id, issue_id, party_id, level, name, acts, language, zone, asked_at)
                select firm_id, ?, workshop_id, id, ?, 1, 'Grete Holm', ?, 'en', 'Europe/Oslo', now() from workshop_issue where id = ?""",
                asked,
                party,
                acts,
                issue);
        return asked;
    }

    /** The follow-up of the first party after six weeks, due tomorrow, with an empty evaluation. */
    public static UUID followUp(Rows rows, UUID firm, UUID workshop) {
        UUID followUp = UUID.randomUUID();
        rows.run(
                """
                insert into workshop_follow_up (firm_id, id, workshop_id, party_id, milestone, due_on, due_at, role, addressees)
                select firm_id, ?, workshop_id, party_id, 'SIX_WEEKS', current_date + 1, now() + interval '1 day', 'Head of operations', '[]'
                  from workshop_party p where p.firm_id = ? and p.workshop_id = ? order by p.place limit 1""",
                followUp,
                firm,
                workshop);
        rows.run(
                """
                insert into workshop_evaluation (firm_id, id, workshop_id, party_id, answers, sacrifices)
                select firm_id, id, workshop_id, party_id, '{"lasted":"","possible":"","lost":"","next":""}', '[]'
                  from workshop_follow_up where id = ?""",
                followUp);
        return followUp;
    }

    /** As if whoever has this address had been asked an hour ago. */
    public static void asked(Rows rows, UUID followUp, String name, String email) {
        rows.run(
                """
                update workshop_follow_up set state = 'ASKED', due_at = now() - interval '1 hour', asked_at = now() - interval '1 hour',
                       asked_name = ?, asked_why = 'HOLDER', pack = json_build_object('purpose', 'To build without quarrels.', 'vision', '',
                       'parties', (select json_agg(json_build_object('id', e.id, 'name', e.name) order by p.place)
                           from workshop_party p join engagement_party e on e.id = p.party_id where p.workshop_id = workshop_follow_up.workshop_id),
                       'measures', '[]'::json, 'sacrifices', '[]'::json, 'promises', '[]'::json)::text where id = ?""",
                name,
                followUp);
        rows.run("update workshop_evaluation set asked_email = lower(?) where id = ?", email, followUp);
    }

    /** @param state OPEN, CLOSED or REVEALED */
    public static UUID check(Rows rows, UUID firm, UUID workshop, String state) {
        UUID check = UUID.randomUUID();
        rows.run(
                """
                insert into workshop_health_check (firm_id, id, workshop_id, number, member_id, member_name, opened_at, closed_at, revealed_at)
                select w.firm_id, ?, w.id, 1 + (select count(*) from workshop_health_check c where c.workshop_id = w.id),
                       (select m.id from member m where m.firm_id = w.firm_id limit 1), 'Somebody', now(),
                       case when ? <> 'OPEN' then now() end, case when ? = 'REVEALED' then now() end
                  from workshop w where w.firm_id = ? and w.id = ?""",
                check,
                state,
                state,
                firm,
                workshop);
        return check;
    }

    /** A party's sheet in a check that is open; every item rated and foreseen alike. */
    public static void sheet(Rows rows, UUID check, UUID party, int rating, boolean sent) {
        rows.run(
                """
                insert into workshop_health_sheet (firm_id, id, workshop_id, check_id, party_id, ratings, predictions, saved_at, sent_at)
                select c.firm_id, gen_random_uuid(), c.workshop_id, c.id, p.party_id, items.rated,
                       (select coalesce(json_object_agg(o.party_id, items.rated::json), '{}')::text from workshop_party o
                         where o.workshop_id = c.workshop_id and o.party_id <> p.party_id),
                       now(), case when ?::boolean then now() end
                  from workshop_health_check c join workshop_party p on p.workshop_id = c.workshop_id,
                       (select json_object_agg(item, ?::int)::text as rated
                          from unnest(array['PURPOSE', 'RELIABILITY', 'CANDOUR', 'FAIRNESS', 'GROUND', 'REPAIR']) item) items
                 where c.id = ? and p.party_id = ?""",
                sent,
                rating,
                check,
                party);
    }
}
