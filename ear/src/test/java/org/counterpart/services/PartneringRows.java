package org.counterpart.services;

import java.util.UUID;
import org.counterpart.services.ProfileRows.Rows;

/** Territory, sacrifices and agreements, as rows, for tests that arrange some behind the services' back. */
public final class PartneringRows {

    private PartneringRows() {}

    /** Every party claims the same ground, so that it is contested. */
    public static void territory(Rows rows, UUID firm, UUID workshop) {
        rows.run(
                """
                insert into territory_line (firm_id, id, workshop_id, party_id, ground, kind, holding, holder_id, note)
                select firm_id, gen_random_uuid(), workshop_id, party_id, 'Dates', 'DECISION', 'PARTY', party_id, 'Ours.'
                  from workshop_party where firm_id = ? and workshop_id = ?""",
                firm,
                workshop);
    }

    /** The lists are shown together. */
    public static void shown(Rows rows, UUID firm, UUID workshop) {
        rows.run(
                """
                insert into territory_board (firm_id, id, member_id, member_name, shown_at)
                select w.firm_id, w.id, (select m.id from member m where m.firm_id = w.firm_id limit 1), 'Somebody', now()
                  from workshop w where w.firm_id = ? and w.id = ?""",
                firm,
                workshop);
    }

    /** Every party states a sacrifice. */
    public static void sacrifices(Rows rows, UUID firm, UUID workshop) {
        rows.run(
                """
                insert into sacrifice (firm_id, id, workshop_id, party_id, what, purpose, cost, due_on, member_name, stated_at, worded_at)
                select firm_id, gen_random_uuid(), workshop_id, party_id, 'The last word on dates', 'One timetable', 'Two posts',
                       current_date + 90, 'Somebody', now(), now()
                  from workshop_party where firm_id = ? and workshop_id = ?""",
                firm,
                workshop);
    }

    /** Every party calls those of all others real. */
    public static void real(Rows rows, UUID firm, UUID workshop) {
        rows.run(
                """
                insert into sacrifice_mark (firm_id, id, workshop_id, sacrifice_id, stating_party_id, party_id, wording, mark,
                    member_name, marked_at)
                select s.firm_id, gen_random_uuid(), s.workshop_id, s.id, s.party_id, p.party_id, s.wording, 'REAL', 'Somebody', now()
                  from sacrifice s join workshop_party p on p.workshop_id = s.workshop_id and p.party_id <> s.party_id
                 where s.firm_id = ? and s.workshop_id = ? and s.withdrawn_at is null""",
                firm,
                workshop);
    }

    /** A draft that lacks nothing. */
    public static void draft(Rows rows, UUID firm, UUID workshop) {
        rows.run(
                """
                insert into agreement (firm_id, id, document, member_name, changed_at)
                select ?, w.id, json_build_object('purpose', 'To build without quarrels.', 'vision', 'One quay.',
                    'measures', json_build_array(json_build_object('name', 'Changed dates', 'how', 'Counted each month',
                        'target', 'Fewer than two', 'by', current_date + 300)),
                    'ladder', json_build_array(json_build_object('title', 'Project leads', 'hours', 8, 'people',
                        json_agg(json_build_object('party', e.id,
                            'person', json_build_object('name', 'Lead of ' || e.name, 'email', 'lead@example.org'))))),
                    'roles', json_agg(json_build_object('party', e.id, 'title', 'Head of operations',
                        'holder', json_build_object('name', 'Holder of ' || e.name, 'email', 'holder@example.org'),
                        'deputy', json_build_object('name', 'Deputy of ' || e.name, 'email', 'deputy@example.org'))),
                    'exit', 'Half a year of notice.')::text, 'Somebody', now()
                  from workshop w join workshop_party p on p.workshop_id = w.id join engagement_party e on e.id = p.party_id
                 where w.id = ? group by w.id""",
                firm,
                workshop);
    }

    /** All of it, as far as it is before anything is shown or sent. */
    public static void all(Rows rows, UUID firm, UUID workshop) {
        territory(rows, firm, workshop);
        sacrifices(rows, firm, workshop);
        real(rows, firm, workshop);
        draft(rows, firm, workshop);
    }
}
