package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.engagement.DecisionData;
import org.counterpart.engagement.DecisionService;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.NewEngagement;
import org.counterpart.engagement.NoteData;
import org.counterpart.engagement.NoteService;
import org.counterpart.engagement.PartyData;
import org.counterpart.engagement.PartyRow;
import org.counterpart.engagement.PartyService;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.TeamData;
import org.counterpart.engagement.TeamService;
import org.counterpart.engagement.Template;
import org.counterpart.engagement.Who;
import org.counterpart.firm.Member;
import org.junit.jupiter.api.Test;

/** Engagements: who begins them, who sees them, who is on them. */
class EngagementServiceIT extends InsideTheServer {

    private static final Slice ALL = new Slice(0, 50);
    private static final LocalDate FIRST = LocalDate.parse("2026-03-02");

    @Inject
    EngagementService engagements;

    @Inject
    PartyService parties;

    @Inject
    TeamService team;

    @Inject
    NoteService notes;

    @Inject
    DecisionService decisions;

    @Inject
    ClientsService clients;

    @Test
    void whoever_begins_an_engagement_leads_it_and_its_contract_begins_with_something() {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        UUID organization = firm.organization();
        UUID id = engagements.begin(camila, wanted(Template.ADVISORY, organization), Locale.ENGLISH, null);
        EngagementDetails begun = engagements.find(camila, id);
        assertThat(begun.phase()).isEqualTo(Phase.CONTRACTING);
        assertThat(begun.releasedAt()).isNull();
        assertThat(begun.parties()).extracting(PartyRow::organizationId).containsExactly(null, organization);
        assertThat(begun.team()).singleElement().satisfies(lead -> {
            assertThat(lead.memberId()).isEqualTo(camila.id());
            assertThat(lead.lead()).isTrue();
        });
        assertThat(House.value("select count(*) > 0 from contract_term where engagement_id = ?", id))
                .isEqualTo("t");
    }

    @Test
    void one_request_begins_one_engagement() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        NewEngagement wanted = wanted(Template.PARTNERSHIP, firm.organization());
        String key = UUID.randomUUID().toString();
        assertThat(engagements.begin(vera, wanted, Locale.ENGLISH, key))
                .isEqualTo(engagements.begin(vera, wanted, Locale.ENGLISH, key));
        assertThat(engagements.count(vera, EngagementFilter.ALL)).isOne();
    }

    @Test
    void nothing_is_begun_with_what_cannot_be() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID another = House.open().organization();
        assertThat(failure(() -> engagements.begin(vera, wanted(Template.ADVISORY, another), Locale.ENGLISH, null)))
                .isInstanceOf(Invalid.class);
        NewEngagement backwards = new NewEngagement(
                new EngagementData(
                        "X", Template.ADVISORY, "", FIRST, FIRST.minusDays(1), "Europe/Oslo", null, null, null),
                List.of());
        assertThat(failure(() -> engagements.begin(vera, backwards, Locale.ENGLISH, null)))
                .isInstanceOf(Invalid.class);
        assertThat(engagements.count(vera, EngagementFilter.ALL)).isZero();
    }

    @Test
    void a_vp_sees_all_a_consultant_their_own_a_client_what_was_released_to_their_organisation() {
        House firm = House.open();
        UUID organization = firm.organization();
        UUID ours = firm.engagement(organization);
        UUID hidden = firm.engagement(organization);
        House.sql("update engagement set released_at = null where id = ?", hidden);
        UUID others = firm.engagement(firm.organization());
        House.Person person = firm.consultant();
        firm.joins(hidden, person, true);
        Member vera = enter(firm, firm.vp());
        Member camila = enter(firm, person);
        Member clara = enter(firm, firm.client(organization));
        assertThat(seen(vera)).containsExactlyInAnyOrder(ours, hidden, others);
        assertThat(seen(camila)).containsExactly(hidden);
        assertThat(seen(clara)).containsExactly(ours);
        assertThat(failure(() -> engagements.find(camila, ours))).isInstanceOf(NotFound.class);
        assertThat(failure(() -> engagements.find(clara, hidden))).isInstanceOf(NotFound.class);
        assertThat(failure(() -> engagements.find(clara, others))).isInstanceOf(NotFound.class);
        long version = engagements.find(vera, ours).version();
        engagements.withdraw(vera, ours, version);
        assertThat(seen(clara)).as("withdrawn").isEmpty();
        assertThat(failure(() -> engagements.release(clara, ours, version + 1))).isInstanceOf(NotFound.class);
    }

    @Test
    void filters_find_by_words_phase_template_client_and_team() {
        House firm = House.open();
        UUID organization = firm.organization();
        UUID one = firm.engagement(organization);
        UUID other = firm.engagement(firm.organization());
        House.sql(
                "update engagement set phase = 'ACTION', template = 'TRAINING', name = '100 % berths' where id = ?",
                other);
        House.Person person = firm.vp();
        firm.joins(other, person, false);
        Member vera = enter(firm, person);
        String named = House.value("select name from client_organization where id = ?", organization);
        assertThat(seen(vera, new EngagementFilter(named.toUpperCase(Locale.ROOT), null, null, null, false)))
                .containsExactly(one);
        assertThat(seen(vera, new EngagementFilter("0 %", null, null, null, false)))
                .containsExactly(other);
        assertThat(seen(vera, new EngagementFilter(null, Phase.ACTION, null, null, false)))
                .containsExactly(other);
        assertThat(seen(vera, new EngagementFilter(null, null, Template.ADVISORY, null, false)))
                .containsExactly(one);
        assertThat(seen(vera, new EngagementFilter(null, null, null, organization, false)))
                .containsExactly(one);
        assertThat(seen(vera, new EngagementFilter(null, null, null, null, true)))
                .containsExactly(other);
    }

    @Test
    void parties_come_and_go_while_it_is_contracted_and_who_is_needed_elsewhere_is_kept() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID organization = firm.organization();
        UUID id = firm.engagement(firm.organization());
        UUID party = parties.add(vera, id, new PartyData(organization), null);
        assertThat(problem(() -> parties.add(vera, id, new PartyData(organization), null)))
                .isEqualTo("engagement.party.twice");
        assertThat(clients.remove(vera, organization, 1))
                .as("kept, as archived")
                .isTrue();
        parties.remove(vera, id, party, engagements.find(vera, id).version());
        assertThat(parties.rows(vera, id)).hasSize(2);
        PartyRow last = parties.rows(vera, id).get(1);
        long version = engagements.find(vera, id).version();
        assertThat(problem(() -> parties.remove(vera, id, last.id(), version))).isEqualTo("engagement.party.last");
        UUID agreed = firm.agreement();
        UUID heard = UUID.fromString(House.value(
                "select id from engagement_party where engagement_id = ? and organization_id is not null", agreed));
        House.sql("update engagement set released_at = null where id = ?", agreed);
        assertThat(problem(() -> parties.remove(vera, agreed, heard, 1))).isEqualTo("engagement.party.used");
        House.sql("update engagement set phase = 'ACTION' where id = ?", id);
        assertThat(problem(() -> parties.add(vera, id, new PartyData(firm.organization()), null)))
                .isEqualTo("engagement.party.late");
    }

    @Test
    void one_leads_and_whoever_leaves_the_team_no_longer_sees_it() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.Person person = firm.consultant();
        Member camila = enter(firm, person);
        UUID id = firm.engagement(firm.organization());
        assertThat(team.candidates(vera, id, "", ALL)).extracting("id").contains(vera.id(), camila.id());
        team.put(vera, id, new TeamData(camila.id(), true));
        team.put(vera, id, new TeamData(vera.id(), true));
        assertThat(team.rows(camila, id)).extracting("lead").containsExactly(true, false);
        assertThat(team.candidates(camila, id, "", ALL)).isEmpty();
        long version = engagements.find(vera, id).version();
        assertThat(problem(() -> team.remove(camila, id, vera.id(), version))).isEqualTo("engagement.team.lead.needed");
        team.remove(camila, id, camila.id(), version);
        assertThat(failure(() -> engagements.find(camila, id))).isInstanceOf(NotFound.class);
        Member clara = enter(firm, firm.client());
        assertThat(failure(() -> team.put(vera, id, new TeamData(clara.id(), false))))
                .as("a client is nobody of the firm")
                .isInstanceOf(Invalid.class);
    }

    @Test
    void notes_stay_within_the_firm_and_the_second_of_two_writers_is_told() {
        House firm = House.open();
        UUID organization = firm.organization();
        UUID id = firm.engagement(organization);
        Member vera = enter(firm, firm.vp());
        Member clara = enter(firm, firm.client(organization));
        assertThat(notes.find(vera, id).version()).isZero();
        notes.write(vera, id, 0, new NoteData("Between us."));
        assertThat(failure(() -> notes.write(vera, id, 0, new NoteData("Me too."))))
                .isInstanceOf(Stale.class);
        assertThat(failure(() -> notes.find(clara, id))).isInstanceOf(NotFound.class);
    }

    @Test
    void a_decision_stands_for_good_and_is_corrected_once_by_a_newer_one() throws Exception {
        House firm = House.open();
        UUID organization = firm.organization();
        UUID id = firm.engagement(organization);
        Member vera = enter(firm, firm.vp());
        UUID first = decisions.add(vera, id, decision(Who.FIRM, null), null);
        List<Throwable> ends = atOnce(
                () -> decisions.add(vera, id, decision(Who.TOGETHER, first), null),
                () -> decisions.add(vera, id, decision(Who.TOGETHER, first), null));
        assertThat(ends.stream().filter(Objects::isNull)).as(ends.toString()).hasSize(1);
        assertThat(ends).hasAtLeastOneElementOfType(Conflict.class);
        assertThat(decisions.rows(vera, id, ALL)).hasSize(2);
        assertThat(decisions.find(vera, id, first).correctedBy()).isNotNull();
        Member clara = enter(firm, firm.client(organization));
        assertThat(decisions.shown(clara, id)).singleElement().satisfies(shown -> assertThat(shown.decided())
                .containsOnlyKeys(Who.TOGETHER));
        assertThat(failure(() -> decisions.add(clara, id, decision(Who.CLIENT, null), null)))
                .isInstanceOf(NotFound.class);
        UUID elsewhere = firm.decision(firm.engagement(organization));
        assertThat(failure(() -> decisions.add(vera, id, decision(Who.FIRM, elsewhere), null)))
                .as("of another engagement")
                .isInstanceOf(Invalid.class);
    }

    @Test
    void of_two_changes_from_the_same_version_the_second_is_told_and_its_template_stays() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID id = firm.engagement(firm.organization());
        EngagementData data = wanted(Template.TRAINING).data();
        EngagementDetails changed = engagements.change(vera, id, 1, data);
        assertThat(changed.data().name()).isEqualTo("One harbour, two timetables");
        assertThat(changed.data().template()).isEqualTo(Template.ADVISORY);
        assertThat(failure(() -> engagements.change(vera, id, 1, data))).isInstanceOf(Stale.class);
    }

    @Test
    void clients_and_strangers_begin_nothing() {
        House firm = House.open();
        assertThat(failure(() ->
                        engagements.begin(enter(firm, firm.client()), wanted(Template.ADVISORY), Locale.ENGLISH, null)))
                .isInstanceOf(NotFound.class)
                .isNotInstanceOf(Forbidden.class);
    }

    private List<UUID> seen(Member member) {
        return seen(member, EngagementFilter.ALL);
    }

    private List<UUID> seen(Member member, EngagementFilter filter) {
        List<UUID> ids = engagements.rows(member, filter, ALL).stream()
                .map(EngagementRow::id)
                .toList();
        assertThat(engagements.count(member, filter)).isEqualTo(ids.size());
        return ids;
    }

    private static NewEngagement wanted(Template template, UUID... organizations) {
        return new NewEngagement(
                new EngagementData(
                        "One harbour, two timetables",
                        template,
                        "To plan together.",
                        FIRST,
                        FIRST.plusMonths(6),
                        "Europe/Oslo",
                        null,
                        List.of("nb"),
                        List.of("Listening")),
                List.of(organizations));
    }

    private static DecisionData decision(Who decided, UUID corrects) {
        return new DecisionData("Berths", "One list.", FIRST, decided, Who.FIRM, Who.CLIENT, corrects);
    }
}
