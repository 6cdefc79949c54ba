package org.counterpart.api;

import java.util.UUID;
import org.counterpart.api.TestFirm.Person;

/** Rows of partnership workshops, as the application would have written them. */
public final class WorkshopRows {

    private WorkshopRows() {}

    /** A workshop of all client organisations of an engagement, held in a week, open to them. */
    public static UUID workshop(TestFirm firm, UUID engagement) {
        UUID workshop = UUID.randomUUID();
        Sql.run(
                """
                insert into workshop (firm_id, id, engagement_id, name, purpose, format, place, zone, starts_on, opened_at, changed_at)
                values (?, ?, ?, 'Across the quay', 'To build without quarrels.', 'ONE_DAY', 'The old customs house',
                        'Europe/Oslo', current_date + 7, now(), now())""",
                firm.id(),
                workshop,
                engagement);
        Sql.run(
                """
                insert into workshop_party (firm_id, id, workshop_id, engagement_id, party_id, place)
                select firm_id, gen_random_uuid(), ?, engagement_id, id, place from engagement_party
                 where engagement_id = ? and organization_id is not null""",
                workshop,
                engagement);
        Sql.run(
                "insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at) values (?, ?, ?, current_date + 7, '09:00')",
                firm.id(),
                UUID.randomUUID(),
                workshop);
        return workshop;
    }

    /** Somebody of the firm facilitates it. */
    public static UUID facilitator(TestFirm firm, UUID workshop, Person person) {
        UUID facilitator = UUID.randomUUID();
        Sql.run(
                "insert into workshop_facilitator (firm_id, id, workshop_id, member_id, name, lead) values (?, ?, ?, ?, 'Camila Rocha', true)",
                firm.id(),
                facilitator,
                workshop,
                person.memberId());
        return facilitator;
    }

    /**
     * Somebody is invited.
     *
     * @param contact who they are among the contacts; {@code null}: a guest
     */
    public static UUID participant(TestFirm firm, UUID workshop, UUID party, String name, UUID contact) {
        UUID participant = UUID.randomUUID();
        Sql.run(
                """
                insert into workshop_participant (firm_id, id, workshop_id, party_id, contact_id, name, position)
                values (?, ?, ?, ?, ?::uuid, ?, 'Head of projects')""",
                firm.id(),
                participant,
                workshop,
                party,
                contact == null ? null : contact.toString(),
                name);
        Sql.run(
                """
                insert into workshop_reach (firm_id, id, email, phone, zone, good_from, good_until)
                values (?, ?, 'somebody@nordhavn.example', '+4733123456', 'Europe/Oslo', '09:00', '11:00')""",
                firm.id(),
                participant);
        return participant;
    }

    /** Somebody is invited who speaks for their party, and reads mail at this address in this language. */
    public static UUID sponsor(TestFirm firm, UUID workshop, UUID party, String name, String email, String language) {
        UUID participant = participant(firm, workshop, party, name, null);
        Sql.run("update workshop_participant set sponsor = true where firm_id = ? and id = ?", firm.id(), participant);
        Sql.run(
                "update workshop_reach set email = ?, language = ? where firm_id = ? and id = ?",
                email,
                language,
                firm.id(),
                participant);
        return participant;
    }

    /**
     * A block at the end of the first session.
     *
     * @param captures what is contributed in it; {@code null}: nothing
     * @param facilitator whose it is; {@code null}: nobody's
     */
    public static UUID block(TestFirm firm, UUID workshop, String kind, String captures, UUID facilitator) {
        UUID block = UUID.randomUUID();
        Sql.run(
                """
                insert into agenda_block (firm_id, id, workshop_id, session_id, place, kind, title, question, minutes, captures, facilitator_id)
                select firm_id, ?, workshop_id, id, (select count(*) from agenda_block b where b.session_id = s.id), ?,
                       'Stories of success', 'When did it work?', 45, ?, ?::uuid
                  from workshop_session s where s.workshop_id = ? order by s.held_on limit 1""",
                block,
                kind,
                captures,
                facilitator == null ? null : facilitator.toString(),
                workshop);
        return block;
    }
}
