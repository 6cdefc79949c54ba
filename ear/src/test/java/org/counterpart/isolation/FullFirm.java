package org.counterpart.isolation;

import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.api.WorkshopRows;
import org.counterpart.services.AgreementRows;
import org.counterpart.services.OutputRows;
import org.counterpart.services.PreworkRows;

/** A firm with at least one row in every table, and a value in every column that refers to another row. */
final class FullFirm {

    private FullFirm() {}

    static TestFirm open() {
        TestFirm firm = TestFirm.open();
        Person camila = firm.camila();
        UUID organization = firm.organization("Nordhavn Port Authority");
        Person clara = firm.clara(organization);
        UUID consultant = firm.consultant("Camila Rocha");
        Sql.run("update consultant set member_id = ? where id = ?", camila.memberId(), consultant);
        Sql.run(
                "insert into consultant_language (firm_id, consultant_id, tag, level) values (?, ?, 'pt-BR', 'C2')",
                firm.id(),
                consultant);
        Sql.run(
                "insert into consultant_speciality (firm_id, consultant_id, speciality) values (?, ?, 'Listening')",
                firm.id(),
                consultant);
        Sql.run(
                "insert into consultant_industry (firm_id, consultant_id, industry) values (?, ?, 'Hospitals')",
                firm.id(),
                consultant);
        Sql.run(
                "insert into consultant_delivered (firm_id, consultant_id, country) values (?, ?, 'MX')",
                firm.id(),
                consultant);
        Sql.run(
                "insert into consultant_link (firm_id, consultant_id, label, url) values (?, ?, 'Talk', 'https://example.org')",
                firm.id(),
                consultant);
        Sql.run(
                "insert into consultant_photo (firm_id, id, picture, small, changed_at) values (?, ?, 'x', 'x', now())",
                firm.id(),
                consultant);
        request(firm, camila);
        request(firm, clara);
        Sql.run(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, 'tests.never', ?, 'infinity')",
                firm.id(),
                UUID.randomUUID(),
                consultant);
        UUID programme = firm.programme("Listening to both sides");
        firm.certification(consultant, programme, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-12-31"));
        Sql.run(
                "insert into programme_language (firm_id, programme_id, tag) values (?, ?, 'pt-BR')",
                firm.id(),
                programme);
        firm.leave(consultant);
        Sql.run(
                "insert into saved_search (firm_id, id, member_id, view, name, query) values (?, ?, ?, 'roster', 'Brazil', 'country=BR')",
                firm.id(),
                UUID.randomUUID(),
                camila.memberId());
        Sql.run(
                "insert into list_columns (firm_id, id, member_id, view, shown) values (?, ?, ?, 'roster', 'name city')",
                firm.id(),
                UUID.randomUUID(),
                camila.memberId());
        engagement(firm, organization, programme, clara, camila);
        firm.booking(
                UUID.fromString(Sql.column("select id from engagement where firm_id = ?", firm.id())
                        .get(0)),
                consultant);
        questionnaires(firm, clara, camila);
        workshop(firm, organization, camila);
        return firm;
    }

    private static void questionnaires(TestFirm firm, Person clara, Person camila) {
        UUID engagement = UUID.fromString(Sql.column("select id from engagement where firm_id = ?", firm.id())
                .get(0));
        UUID version = QuizRows.version(firm);
        UUID team = QuizRows.team(firm, engagement, clara, camila);
        UUID round = QuizRows.round(firm, version, camila, team, engagement);
        UUID subject = QuizRows.subject(firm, round, camila);
        QuizRows.selfAnswer(firm, subject);
        UUID observer = QuizRows.observer(firm, subject, "CLIENT", "APPROVED");
        QuizRows.turn(firm, observer);
        firm.guestLink("quiz.observe", observer, "1 day");
        QuizRows.sheet(firm, round, subject, "CLIENT", true);
        QuizRows.share(firm, subject, null, team);
        Sql.run(
                "insert into quiz_passport (firm_id, id, version_id, perspective, people, document, drawn_at)"
                        + " values (?, ?, ?, 'SELF', 12, '[]', now())",
                firm.id(),
                UUID.randomUUID(),
                version);
        UUID link = QuizRows.publicLink(firm, version, "roles");
        QuizRows.publicResult(firm, link, version, firm.id() + " secret");
        QuizRows.publicContact(firm, link);
        UUID own = QuizRows.subject(firm, QuizRows.round(firm, version, clara, null, null), clara);
        QuizRows.selfAnswer(firm, own);
        QuizRows.observer(firm, own, "COLLEAGUE", "NAMED");
        QuizRows.share(firm, own, camila.memberId(), null);
    }

    /** Of Nordhavn, whose client Clara is, and another organisation. */
    private static void workshop(TestFirm firm, UUID organization, Person camila) {
        UUID engagement = UUID.fromString(Sql.column("select id from engagement where firm_id = ?", firm.id())
                .get(0));
        UUID workshop = WorkshopRows.workshop(firm, engagement);
        UUID facilitator = WorkshopRows.facilitator(firm, workshop, camila);
        UUID party = firm.partyOf(engagement, organization);
        WorkshopRows.participant(firm, workshop, party, "Clara Jensen", contactOf(firm, organization));
        WorkshopRows.block(firm, workshop, "SUCCESSES", "SUCCESS", facilitator);
        PreworkRows.heard(Sql::run, workshop, camila.memberId());
        RoomThings.of(firm, workshop);
        AfterwardsRows.rows(firm, workshop, party);
        OutputRows.released(Sql::run, workshop, "SACRIFICES");
        PartneringThings.of(firm, engagement, workshop, party);
    }

    private static UUID contactOf(TestFirm firm, UUID organization) {
        return UUID.fromString(
                Sql.column("select id from contact where firm_id = ? and organization_id = ?", firm.id(), organization)
                        .get(0));
    }

    private static void request(TestFirm firm, Person person) {
        Sql.run(
                """
                insert into handled_request (firm_id, id, member_id, fingerprint, result_id, handled_at)
                values (?, ?, ?, 'what was asked', ?, now())""",
                firm.id(),
                UUID.randomUUID(),
                person.memberId(),
                person.memberId());
    }

    private static void promises(TestFirm firm, UUID engagement, UUID organization, UUID contact, Person camila) {
        UUID first = firm.promise(engagement, null, organization, camila, contact);
        UUID second = firm.promise(engagement, organization, null, camila, contact);
        Sql.run("update promise set replaces_id = ? where id = ?", first, second);
        Sql.run(
                """
                insert into mail (firm_id, id, recipient, language, subject, body, html)
                values (?, ?, 'clara@nordhavn.example', 'en', 'Tomorrow', 'x', 'x')""",
                firm.id(),
                UUID.randomUUID());
        firm.guestLink("promise.ruling", first, "1 day");
    }

    private static void engagement(TestFirm firm, UUID organization, UUID programme, Person clara, Person camila) {
        UUID contact = UUID.randomUUID();
        Sql.run(
                """
                insert into contact (firm_id, id, organization_id, member_id, name, zone, changed_at)
                values (?, ?, ?, ?, 'Clara Jensen', 'Europe/Copenhagen', now())""",
                firm.id(),
                contact,
                organization,
                clara.memberId());
        UUID engagement = firm.engagement(organization, firm.organization("Tideland Water"));
        promises(firm, engagement, organization, contact, camila);
        Sql.run("update engagement set programme_id = ? where id = ?", programme, engagement);
        firm.joins(engagement, camila);
        Sql.run(
                "insert into engagement_note (firm_id, id, text, changed_at) values (?, ?, 'Between us.', now())",
                firm.id(),
                engagement);
        Sql.run(
                """
                insert into phase_passage (firm_id, id, engagement_id, round, from_phase, to_phase, reason, member_id, member_name, passed_at)
                values (?, ?, ?, 1, 'CONTRACTING', 'DISCOVERY', 'All agreed.', ?, 'Camila Rocha', now())""",
                firm.id(),
                UUID.randomUUID(),
                engagement,
                camila.memberId());
        Sql.run(
                """
                insert into exit_answer (firm_id, id, engagement_id, round, question, answer, member_id, member_name, answered_at)
                values (?, ?, ?, 1, 'RESULTS', 'All were reached.', ?, 'Camila Rocha', now())""",
                firm.id(),
                UUID.randomUUID(),
                engagement,
                camila.memberId());
        Sql.run(
                """
                insert into decision (firm_id, id, engagement_id, topic, text, decided_on, decided_by, data_by, implemented_by,
                    member_id, member_name, recorded_at, corrects_id)
                values (?, ?, ?, 'Berths', 'One list for both.', current_date, 'CLIENT', 'FIRM', 'TOGETHER', ?, 'Camila Rocha', now(), ?)""",
                firm.id(),
                UUID.randomUUID(),
                engagement,
                camila.memberId(),
                firm.decision(engagement));
        AgreementRows.COMPLETE.forEach(statement -> Sql.run(statement, engagement));
        firm.sends(engagement);
        Sql.run(AgreementRows.ACCEPTANCES, engagement);
    }
}
