package org.counterpart.services;

import java.util.UUID;
import org.counterpart.services.ProfileRows.Rows;

/** Workshops that were held, with what was said and what is released of it, as rows. */
public final class OutputRows {

    private OutputRows() {}

    /** A workshop of all client organisations of an engagement that was held, and that this member facilitates. */
    public static UUID held(Rows rows, UUID firm, UUID engagement, UUID member) {
        UUID workshop = PreworkRows.workshop(rows, firm, engagement, member);
        rows.run(
                "update workshop set stage = 'HELD', starts_on = current_date - 7, began_at = now() - interval '7 days',"
                        + " ended_at = now() - interval '6 days' where id = ?",
                workshop);
        rows.run(
                """
                insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at)
                select firm_id, gen_random_uuid(), id, starts_on, '09:00' from workshop where id = ?""",
                workshop);
        return workshop;
    }

    /** A block that was revealed, and asked for this. */
    public static UUID block(Rows rows, UUID workshop, String captures, boolean attributed) {
        UUID block = UUID.randomUUID();
        rows.run(
                """
                insert into agenda_block (firm_id, id, workshop_id, session_id, place, kind, title, minutes, captures, attributed)
                select s.firm_id, ?, s.workshop_id, s.id, 1, 'OTHER', 'What was said', 30, ?, ? from workshop_session s
                 where s.workshop_id = ?""",
                block,
                captures,
                attributed,
                workshop);
        rows.run(
                """
                insert into room_block (firm_id, id, workshop_id, started_at, ended_at, phase)
                select firm_id, id, workshop_id, now(), now(), 'CLOSED' from agenda_block where id = ?""",
                block);
        return block;
    }

    /** Somebody said this; it is not released. */
    public static UUID said(Rows rows, UUID block, String words) {
        UUID said = UUID.randomUUID();
        rows.run(
                """
                insert into contribution (firm_id, id, workshop_id, block_id, kind, text, at)
                select firm_id, ?, workshop_id, id, captures, ?, now() from agenda_block where id = ?""",
                said,
                words,
                block);
        return said;
    }

    /** A part of the report is for the parties to read. */
    public static void released(Rows rows, UUID workshop, String part) {
        rows.run(
                """
                insert into output_part (firm_id, id, workshop_id, part, released_at)
                select firm_id, gen_random_uuid(), id, ?, now() from workshop where id = ?""",
                part,
                workshop);
    }
}
