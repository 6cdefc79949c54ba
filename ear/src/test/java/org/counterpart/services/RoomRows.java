package org.counterpart.services;

import java.util.UUID;
import org.counterpart.services.ProfileRows.Rows;

/** The day of workshops as rows, for tests that arrange it behind the services' back. */
public final class RoomRows {

    private RoomRows() {}

    /**
     * A workshop whose day is on, in a block where people give their names and what they said is revealed: a success, and
     * a factor of the block after it that rests on it.
     */
    public static UUID live(Rows rows, UUID firm, UUID engagement, UUID member) {
        UUID workshop = PreworkRows.workshop(rows, firm, engagement, member);
        PreworkRows.participant(rows, workshop, 0);
        session(rows, workshop);
        UUID success =
                contribution(rows, begun(rows, block(rows, workshop, "SUCCESS", true), "REVEALED"), "One crane.");
        UUID ended = begun(rows, block(rows, workshop, "FACTOR", true), "CLOSED");
        link(rows, contribution(rows, ended, "One list."), success);
        day(rows, workshop, "LIVE");
        return workshop;
    }

    /** Its day stands like this; the room has its first version. */
    public static void day(Rows rows, UUID workshop, String stage) {
        rows.run("update workshop set stage = ?, began_at = now() where id = ?", stage, workshop);
        rows.run(
                """
                insert into room (firm_id, id, changed_at) select firm_id, id, now() from workshop where id = ?
                on conflict do nothing""",
                workshop);
    }

    /** At nine o'clock today. */
    public static UUID session(Rows rows, UUID workshop) {
        UUID session = UUID.randomUUID();
        rows.run(
                """
                insert into workshop_session (firm_id, id, workshop_id, held_on, begins_at)
                select firm_id, ?, id, current_date, '09:00' from workshop where id = ?""",
                session,
                workshop);
        return session;
    }

    /** A block of half an hour at the end of the agenda. */
    public static UUID block(Rows rows, UUID workshop, String captures, boolean attributed) {
        UUID block = UUID.randomUUID();
        rows.run(
                """
                insert into agenda_block (firm_id, id, workshop_id, session_id, place, kind, title, question, minutes, captures, attributed)
                select firm_id, ?, workshop_id, id, (select count(*) from agenda_block b where b.session_id = s.id), 'OTHER',
                       ?, 'What was it?', 30, ?, ? from workshop_session s where s.workshop_id = ? limit 1""",
                block,
                "Block of " + captures,
                captures,
                attributed,
                workshop);
        return block;
    }

    /** It has begun; one that is closed is over. */
    public static UUID begun(Rows rows, UUID block, String phase) {
        rows.run(
                """
                insert into room_block (firm_id, id, workshop_id, started_at, ended_at, phase)
                select firm_id, id, workshop_id, now() - interval '5 minutes', case when ? = 'CLOSED' then now() end, ?
                  from agenda_block where id = ?""",
                phase,
                phase,
                block);
        return block;
    }

    /** It has begun, and whatever was on is over. */
    public static UUID begunInstead(Rows rows, UUID workshop, UUID block, String phase) {
        rows.run("update room_block set ended_at = now() where workshop_id = ?", workshop);
        return begun(rows, block, phase);
    }

    /** Somebody who is invited said this there, and it was released; in its first version. */
    public static UUID contribution(Rows rows, UUID block, String text) {
        UUID contribution = UUID.randomUUID();
        rows.run(
                """
                insert into contribution (firm_id, id, workshop_id, block_id, kind, text, participant_id, party_id, name, released_at, at)
                select b.firm_id, ?, b.workshop_id, b.id, coalesce(b.captures, 'STORY'), ?, p.id, p.party_id, p.name, now(), now()
                  from agenda_block b
                  left join lateral (select * from workshop_participant p where p.workshop_id = b.workshop_id limit 1) p on true
                 where b.id = ?""",
                contribution,
                text,
                block);
        return contribution;
    }

    /** The first rests on the second. */
    public static UUID link(Rows rows, UUID from, UUID to) {
        UUID link = UUID.randomUUID();
        rows.run(
                """
                insert into thread_link (firm_id, id, workshop_id, from_id, from_kind, to_id, to_kind)
                select f.firm_id, ?, f.workshop_id, f.id, f.kind, t.id, t.kind from contribution f, contribution t
                 where f.id = ? and t.id = ?""",
                link,
                from,
                to);
        return link;
    }
}
