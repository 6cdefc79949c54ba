package org.counterpart.isolation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.api.WorkshopRows;
import org.counterpart.followup.HealthItem;
import org.counterpart.services.OutputRows;
import org.counterpart.services.PreworkRows;

/**
 * A workshop of two parties on its day, and in everything that is between a few a mark: words that are found again
 * wherever they are told. Camila and Carlos facilitate, Viktor is a colleague on the team, Vera a VP; Clara is of the one
 * party and Karim of the other.
 */
final class Planted {

    final TestFirm firm = TestFirm.open();
    final Person vera = firm.vera();
    final Person camila = firm.camila();
    final Person carlos = firm.carlos();
    final Person viktor = firm.viktor();
    final UUID nordhavn = firm.organization("Nordhavn");
    final UUID atlas = firm.organization("Atlas");
    final Person clara = firm.clara(nordhavn);
    final Person karim = firm.karim(atlas);
    final UUID engagement = firm.engagement(nordhavn, atlas);
    final UUID workshop = WorkshopRows.workshop(firm, engagement);
    final UUID session = UUID.fromString(Sql.column("select id from workshop_session where workshop_id = ?", workshop)
            .get(0));
    final List<UUID> parties = List.of(firm.partyOf(engagement, nordhavn), firm.partyOf(engagement, atlas));
    final List<UUID> participants;
    final UUID note;
    final UUID theme;
    final UUID block;
    final UUID contribution;
    final List<UUID> lines;
    final UUID check;

    /** Who may read a mark, by the mark. */
    final Map<String, Set<String>> readers = new LinkedHashMap<>();

    Planted() {
        Sql.run("update member set roles = 'CONSULTANT' where firm_id = ? and id = ?", firm.id(), viktor.memberId());
        firm.joins(engagement, camila);
        firm.joins(engagement, carlos);
        firm.joins(engagement, viktor);
        WorkshopRows.facilitator(firm, workshop, camila);
        PreworkRows.facilitator(Sql::run, firm.id(), workshop, carlos.memberId());
        participants = List.of(
                WorkshopRows.participant(firm, workshop, parties.get(0), "Clara Jensen", null),
                WorkshopRows.participant(firm, workshop, parties.get(1), "Karim Haddad", null));
        reached(participants.get(0), "Nordhavn's guest");
        reached(participants.get(1), "Atlas's guest");
        UUID interview = PreworkRows.interview(Sql::run, participants.get(0), camila.memberId(), 40);
        noted(interview, "CONCERN", "INTERVIEWER", mark("interviewer", "Camila"));
        noted(interview, "UNSAID", "FACILITATORS", mark("facilitators", "Camila", "Carlos"));
        note = noted(interview, "HOPE", "UNATTRIBUTED", mark("alone", "Camila", "Carlos"));
        theme = PreworkRows.theme(Sql::run, workshop, mark("theme", "Camila", "Carlos"));
        PreworkRows.holds(Sql::run, note, theme);
        Sql.run("update theme_note set told = true where id = ?", note);
        lines = List.of(
                territory(0, mark("territory-of-nordhavn", "Clara", "Nordhavn's guest")),
                territory(1, mark("territory-of-atlas", "Karim", "Atlas's guest")));
        block = WorkshopRows.block(firm, workshop, "SUCCESSES", "SUCCESS", null);
        Sql.run(
                "update workshop set stage = 'LIVE', began_at = now(), unprepared_why = ? where id = ?",
                mark("unprepared", "Vera", "Camila", "Carlos", "Viktor"),
                workshop);
        contribution = silent(mark("silent"));
        check = healthCheck(mark("rated-by-nordhavn", "Clara", "Nordhavn's guest"));
        // What is released of the pre-work is what enough people hold, so nothing.
        OutputRows.released(Sql::run, workshop, "DIGEST");
    }

    private String mark(String what, String... whose) {
        String mark = "mark-" + what + "-" + UUID.randomUUID();
        readers.put(mark, Set.of(whose));
        return mark;
    }

    /** How to reach somebody is the firm's own, and their own. */
    private void reached(UUID participant, String themselves) {
        Sql.run(
                "update workshop_reach set email = ? where id = ?",
                mark("address", "Vera", "Camila", "Carlos", "Viktor", themselves) + "@example.org",
                participant);
    }

    private UUID noted(UUID interview, String question, String visibility, String mark) {
        return PreworkRows.note(Sql::run, interview, camila.memberId(), question, visibility, "They said: " + mark);
    }

    private UUID territory(int party, String mark) {
        UUID line = UUID.randomUUID();
        Sql.run(
                """
                insert into territory_line (firm_id, id, workshop_id, party_id, ground, kind, holding, note)
                values (?, ?, ?, ?, ?, 'DECISION', 'NOBODY', ?)""",
                firm.id(),
                line,
                workshop,
                parties.get(party),
                "The " + mark,
                "About " + mark);
        return line;
    }

    /** A health check that is open: one party has rated and predicted, and saved it under this name. */
    private UUID healthCheck(String mark) {
        UUID opened = UUID.randomUUID();
        Sql.run(
                """
                insert into workshop_health_check (firm_id, id, workshop_id, number, member_id, member_name, opened_at)
                values (?, ?, ?, 1, ?, 'Camila Rocha', now())""",
                firm.id(),
                opened,
                workshop,
                camila.memberId());
        Sql.run(
                """
                insert into workshop_health_sheet (firm_id, id, workshop_id, check_id, party_id, member_name, saved_at)
                values (?, ?, ?, ?, ?, ?, now())""",
                firm.id(),
                UUID.randomUUID(),
                workshop,
                opened,
                parties.get(0),
                mark);
        predict(3);
        return opened;
    }

    /** The one party rates everything so, and expects the other to do the same. */
    void predict(int points) {
        String ratings = Stream.of(HealthItem.values())
                .map(item -> "\"%s\": %d".formatted(item, points))
                .collect(Collectors.joining(", ", "{", "}"));
        Sql.run(
                "update workshop_health_sheet set ratings = ?, predictions = ? where workshop_id = ? and party_id = ?",
                ratings,
                "{\"%s\": %s}".formatted(parties.get(1), ratings),
                workshop,
                parties.get(0));
    }

    /** What somebody sent in silence, in the block that is on. */
    private UUID silent(String mark) {
        UUID sent = UUID.randomUUID();
        Sql.run(
                "insert into room_block (firm_id, id, workshop_id, started_at) values (?, ?, ?, now())",
                firm.id(),
                block,
                workshop);
        Sql.run(
                "insert into contribution (firm_id, id, workshop_id, block_id, kind, text) values (?, ?, ?, ?, 'SUCCESS', ?)",
                firm.id(),
                sent,
                workshop,
                block,
                "We did " + mark);
        return sent;
    }
}
