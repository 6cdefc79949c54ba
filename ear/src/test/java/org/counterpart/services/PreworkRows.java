package org.counterpart.services;

import java.util.UUID;
import org.counterpart.services.ProfileRows.Rows;

/** The pre-work of workshops as rows, for tests that arrange it behind the services' back. */
public final class PreworkRows {

    private PreworkRows() {}

    /** A workshop of all client organisations of an engagement, of which this member is a facilitator; nobody is invited. */
    public static UUID workshop(Rows rows, UUID firm, UUID engagement, UUID member) {
        UUID workshop = UUID.randomUUID();
        rows.run(
                """
                insert into workshop (firm_id, id, engagement_id, name, format, zone, starts_on, opened_at, changed_at)
                values (?, ?, ?, 'Across the quay', 'ONE_DAY', 'Europe/Oslo', current_date + 7, now(), now())""",
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
        facilitator(rows, firm, workshop, member);
        return workshop;
    }

    /** One more of the firm's people facilitates it. */
    public static void facilitator(Rows rows, UUID firm, UUID workshop, UUID member) {
        rows.run(
                """
                insert into workshop_facilitator (firm_id, id, workshop_id, member_id, name, lead)
                values (?, gen_random_uuid(), ?, ?, 'Somebody', true) on conflict do nothing""",
                firm,
                workshop,
                member);
    }

    /** Somebody of the party in this place, from 0, is invited. */
    public static UUID participant(Rows rows, UUID workshop, int party) {
        UUID participant = UUID.randomUUID();
        rows.run(
                """
                insert into workshop_participant (firm_id, id, workshop_id, party_id, name)
                select firm_id, ?, workshop_id, party_id, 'Participant' from workshop_party where workshop_id = ?
                 order by place, id offset ? limit 1""",
                participant,
                workshop,
                party);
        return participant;
    }

    /** They were listened to, for so long; 0: they are to be. */
    public static UUID interview(Rows rows, UUID participant, UUID member, int minutes) {
        rows.run(
                """
                insert into interview (firm_id, id, workshop_id, member_id, minutes, held_at, changed_at)
                select firm_id, id, workshop_id, ?, ?, case when ? > 0 then now() end, now() from workshop_participant
                 where id = ?""",
                member,
                minutes,
                minutes,
                participant);
        return participant;
    }

    /** The member noted this of them, in its first version. */
    public static UUID note(Rows rows, UUID interview, UUID member, String question, String visibility, String text) {
        UUID note = UUID.randomUUID();
        rows.run(
                """
                insert into interview_note (firm_id, id, workshop_id, interview_id, member_id, question, visibility, text, saved_at)
                select firm_id, ?, workshop_id, id, ?, ?, ?, ?, now() from interview where id = ?""",
                note,
                member,
                question,
                visibility,
                text,
                interview);
        return note;
    }

    /** A theme, in its first version. */
    public static UUID theme(Rows rows, UUID workshop, String name) {
        UUID theme = UUID.randomUUID();
        rows.run(
                "insert into prework_theme (firm_id, id, workshop_id, name) select firm_id, ?, id, ? from workshop where id = ?",
                theme,
                name,
                workshop);
        return theme;
    }

    /** A note that may be shared holds a theme, and was not told. */
    public static void holds(Rows rows, UUID note, UUID theme) {
        rows.run(
                "insert into theme_note (firm_id, id, workshop_id, theme_id) select firm_id, ?, workshop_id, id from prework_theme where id = ?",
                note,
                theme);
    }

    /** Somebody of the first party was listened to, and said something that is sorted into a theme. */
    public static UUID heard(Rows rows, UUID workshop, UUID member) {
        UUID interview = interview(rows, participant(rows, workshop, 0), member, 30);
        UUID note = note(rows, interview, member, "HOPE", "UNATTRIBUTED", "One list for both.");
        holds(rows, note, theme(rows, workshop, "Lists"));
        return interview;
    }
}
