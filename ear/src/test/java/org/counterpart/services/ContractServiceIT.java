package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Stale;
import org.counterpart.contract.AcceptanceData;
import org.counterpart.contract.AnswerData;
import org.counterpart.contract.ConsultingRole;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.ContractVersionService;
import org.counterpart.contract.Draft;
import org.counterpart.contract.RoleData;
import org.counterpart.contract.SendData;
import org.counterpart.contract.Standing;
import org.counterpart.contract.TermData;
import org.counterpart.contract.TermKind;
import org.counterpart.contract.TermRow;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.NewEngagement;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseMove;
import org.counterpart.engagement.PhaseService;
import org.counterpart.engagement.Template;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.engagement.TimelineService;
import org.counterpart.firm.Member;
import org.junit.jupiter.api.Test;

/** Contracts where they really run: two people at once, the gate into discovery, what an engagement starts with. */
class ContractServiceIT extends InsideTheServer {

    @Inject
    ContractService contracts;

    @Inject
    ContractVersionService versions;

    @Inject
    EngagementService engagements;

    @Inject
    PhaseService phases;

    @Inject
    TimelineService timelines;

    @Test
    void of_two_who_change_one_want_at_once_one_is_told() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            UUID organization = firm.organization();
            UUID engagement = firm.engagement(organization);
            Member vera = enter(firm, firm.vp());
            Member clara = enter(firm, firm.client(organization));
            UUID want = contracts.addTerm(clara, engagement, new TermData(TermKind.WANT, "A plan", true), null);
            List<Throwable> ends = atOnce(
                    () -> contracts.changeTerm(
                            clara, engagement, want, 1, new TermData(TermKind.WANT, "Two plans", true)),
                    () -> contracts.answer(vera, engagement, want, 1, new AnswerData(Standing.MET, "Gladly.")));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Stale.class);
            TermRow now = contracts.term(vera, engagement, want);
            assertThat(now.standing() == Standing.MET).isEqualTo(now.text().equals("A plan"));
        }
    }

    @Test
    void of_two_who_send_at_once_one_makes_a_version() throws Exception {
        House firm = House.open();
        UUID engagement = firm.agreement();
        Member vera = enter(firm, firm.vp());
        Member viktor = enter(firm, firm.vp());
        List<Throwable> ends = atOnce(
                () -> versions.send(vera, engagement, new SendData(""), null),
                () -> versions.send(viktor, engagement, new SendData(""), null));
        assertThat(ends.stream().filter(Objects::isNull)).as(ends.toString()).hasSize(1);
        assertThat(ends).hasAtLeastOneElementOfType(Conflict.class);
        assertThat(House.value("select count(*) from contract_version where engagement_id = ?", engagement))
                .isEqualTo("1");
    }

    @Test
    void there_is_no_discovery_before_every_party_accepted_one_and_the_same_version_of_this_round() {
        House firm = House.open();
        UUID organization = firm.organization();
        UUID engagement = firm.engagement(organization);
        AgreementRows.COMPLETE.forEach(statement -> House.sql(statement, engagement));
        Member vera = enter(firm, firm.vp());
        Member clara = enter(firm, firm.client(organization));
        House.sql("delete from contract_role where engagement_id = ?", engagement);
        assertThat(lacking(vera, engagement)).containsExactly("roles", "versions");
        contracts.addRole(vera, engagement, role(), null);
        versions.send(vera, engagement, new SendData(""), null);
        String firms = "acceptances[" + firm.partyOf(engagement, null) + "]";
        String clients = "acceptances[" + firm.partyOf(engagement, organization) + "]";
        assertThat(lacking(vera, engagement)).containsExactly(firms, clients);
        versions.accept(clara, engagement, 1, new AcceptanceData(null));
        assertThat(lacking(vera, engagement)).containsExactly(firms);

        contracts.addTerm(clara, engagement, new TermData(TermKind.WANT, "Coffee", false), null);
        versions.send(vera, engagement, new SendData("With coffee."), null);
        versions.accept(vera, engagement, 2, new AcceptanceData(null));
        assertThat(lacking(vera, engagement))
                .as("who accepted version 1 has not accepted version 2")
                .containsExactly(clients);
        versions.accept(clara, engagement, 2, new AcceptanceData(null));

        House.sql("update engagement set round = 2 where id = ?", engagement);
        assertThat(lacking(vera, engagement))
                .as("an earlier round's agreement does not count")
                .containsExactly("versions");
        House.sql("update engagement set round = 1 where id = ?", engagement);
        phases.pass(vera, engagement, version(vera, engagement), new PhaseMove(Phase.DISCOVERY, "All agreed."));
        assertThat(engagements.find(vera, engagement).phase()).isEqualTo(Phase.DISCOVERY);
    }

    @Test
    void an_engagement_starts_with_the_firms_suggestions_in_the_language_of_who_begins_it() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        LocalDate today = LocalDate.now();
        UUID engagement = engagements.begin(
                vera,
                new NewEngagement(
                        new EngagementData(
                                "Ein Hafen",
                                Template.PARTNERSHIP,
                                "",
                                today,
                                today.plusDays(90),
                                "Europe/Berlin",
                                null,
                                List.of(),
                                List.of()),
                        List.of(firm.organization(), firm.organization())),
                Locale.GERMAN,
                null);
        Draft draft = contracts.draft(vera, engagement);
        assertThat(draft.of(TermKind.WANT, draft.ownParty()))
                .extracting(TermRow::text)
                .contains("Gleicher Zugang zu jeder Organisation: Wir hören alle Seiten gleich");
        assertThat(draft.terms())
                .allMatch(term -> term.party() == null || term.party().equals(draft.ownParty()));
        assertThat(draft.roles()).hasSize(1);
    }

    @Test
    void the_parties_hear_of_a_version_by_mail_and_its_sender_does_not() {
        House firm = House.open();
        UUID organization = firm.organization();
        UUID engagement = firm.engagement(organization);
        AgreementRows.COMPLETE.forEach(statement -> House.sql(statement, engagement));
        House.Person verasSelf = firm.vp();
        House.Person clara = firm.client(organization);
        Member vera = enter(firm, verasSelf);
        versions.send(vera, engagement, new SendData("As agreed."), null);
        assertThat(House.sql(
                        "select recipient from mail where firm_id = ? and subject like '%One harbour%'", firm.id()))
                .contains(clara.email())
                .doesNotContain(verasSelf.email());
    }

    @Test
    void sending_and_accepting_stand_on_the_timeline() {
        House firm = House.open();
        UUID engagement = firm.agreement();
        Member vera = enter(firm, firm.vp());
        versions.send(vera, engagement, new SendData(""), null);
        versions.accept(vera, engagement, 1, new AcceptanceData(null));
        assertThat(timelines.find(vera, engagement).entries())
                .filteredOn(entry -> entry.lane() == TimelineEntry.Lane.VERSIONS)
                .extracting(TimelineEntry::key)
                .containsExactlyInAnyOrder("contract.timeline.sent", "contract.timeline.accepted");
    }

    private List<String> lacking(Member member, UUID engagement) {
        Throwable refused = failure(() -> phases.pass(
                member, engagement, version(member, engagement), new PhaseMove(Phase.DISCOVERY, "All agreed.")));
        assertThat(refused).isInstanceOf(Conflict.class).hasMessage("engagement.gate.closed");
        return ((Conflict) refused).errors().stream().map(FieldError::field).toList();
    }

    private long version(Member member, UUID engagement) {
        return engagements.find(member, engagement).version();
    }

    private static RoleData role() {
        return RoleData.all("Berths", ConsultingRole.COLLABORATIVE);
    }
}
