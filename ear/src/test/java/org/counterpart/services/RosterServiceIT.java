package org.counterpart.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.roster.CefrLevel;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.LanguageSkill;
import org.counterpart.roster.Money;
import org.counterpart.roster.RosterService;
import org.counterpart.roster.TeamPlace;
import org.junit.jupiter.api.Test;

/** Who may do what on the roster, and what becomes of two who do it at the same moment. */
class RosterServiceIT extends InsideTheServer {

    @Inject
    RosterService roster;

    @Test
    void consultants_change_only_their_own_profile() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member camila = enter(firm, person);
        UUID own = firm.profile(person);
        UUID anothers = firm.profile(null);
        assertThat(roster.change(camila, own, 1, living("Maputo")).data().city())
                .isEqualTo("Maputo");
        assertThat(failure(() -> roster.change(camila, anothers, 1, living("Maputo"))))
                .isInstanceOf(Forbidden.class);
        assertThat(failure(() -> roster.leave(camila, own, 2))).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_map_counts_who_lives_and_who_has_delivered_somewhere_but_nobody_who_left() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        UUID stays = roster.add(vera, delivering("ZA", "BR", "DE"), null);
        UUID leaves = roster.add(vera, delivering("ZA", "BR"), null);
        assertThat(roster.places(vera))
                .containsExactly(new TeamPlace("BR", 0, 2), new TeamPlace("DE", 0, 1), new TeamPlace("ZA", 2, 0));
        roster.leave(vera, leaves, roster.find(vera, leaves).version());
        assertThat(roster.places(vera))
                .containsExactly(new TeamPlace("BR", 0, 1), new TeamPlace("DE", 0, 1), new TeamPlace("ZA", 1, 0));
        assertThat(roster.find(vera, stays).data().deliveredIn()).containsExactlyInAnyOrder("BR", "DE");
    }

    @Test
    void consultants_change_neither_rate_nor_status_nor_owner() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member camila = enter(firm, person);
        UUID own = firm.profile(person);
        for (ConsultantData data : List.of(
                data("Durban", new Money(1, "ZAR"), null, null),
                data("Durban", null, ConsultantStatus.PAUSED, null),
                data("Durban", null, null, UUID.randomUUID()))) {
            assertThat(problem(() -> roster.change(camila, own, 1, data))).isEqualTo("roster.vp-only");
            assertThat(problem(() -> roster.add(camila, data, null))).isEqualTo("roster.vp-only");
        }
        assertThat(House.value("select version from consultant where id = ?", own))
                .isEqualTo("1");
    }

    @Test
    void the_rate_is_seen_by_vps_alone_and_kept_when_others_change_the_rest() {
        House firm = House.open();
        House.Person person = firm.consultant();
        Member vera = enter(firm, firm.vp());
        Member camila = enter(firm, person);
        UUID profile = firm.profile(person);
        assertThat(roster.find(vera, profile).data().rate()).isEqualTo(new Money(100_000, "ZAR"));
        assertThat(roster.find(camila, profile).data().rate()).isNull();
        assertThat(roster.change(camila, profile, 1, living("Maputo")).data().rate())
                .isNull();
        assertThat(roster.find(vera, profile).data().rate()).isEqualTo(new Money(100_000, "ZAR"));
    }

    @Test
    void of_two_changes_at_once_one_finds_the_other() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            House firm = House.open();
            Member vera = enter(firm, firm.vp());
            Member viktor = enter(firm, firm.vp());
            UUID profile = firm.profile(null);
            List<Throwable> ends = atOnce(
                    () -> roster.change(vera, profile, 1, living("Maputo")),
                    () -> roster.change(viktor, profile, 1, living("Gaborone")));
            assertThat(ends.stream().filter(Objects::isNull))
                    .as(ends.toString())
                    .hasSize(1);
            assertThat(ends).hasAtLeastOneElementOfType(Stale.class);
            assertThat(House.value("select version from consultant where id = ?", profile))
                    .isEqualTo("2");
        }
    }

    @Test
    void a_request_repeated_at_once_adds_one_consultant() throws Exception {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        ThrowingRunnable add = () -> roster.add(vera, living("Durban"), "a-key");
        assertThat(atOnce(add, add, add, add)).containsOnlyNulls();
        assertThat(consultants(firm)).hasSize(1);
    }

    @Test
    void a_key_means_one_request_of_one_member() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        Member viktor = enter(firm, firm.vp());
        UUID first = roster.add(vera, living("Durban"), "a-key");
        assertThat(roster.add(vera, living("Durban"), "a-key")).isEqualTo(first);
        assertThat(problem(() -> roster.add(vera, living("Maputo"), "a-key"))).isEqualTo("request.key.reused");
        assertThat(roster.add(viktor, living("Durban"), "a-key")).isNotEqualTo(first);
        House.sql("update handled_request set handled_at = now() - interval '25 hours' where firm_id = ?", firm.id());
        assertThat(roster.add(vera, living("Maputo"), "a-key")).isNotEqualTo(first);
    }

    @Test
    void a_request_that_fails_leaves_its_key_free() {
        House firm = House.open();
        Member vera = enter(firm, firm.vp());
        House.Person person = firm.consultant();
        UUID taken = firm.profile(person);
        ConsultantData data = data("Durban", null, null, person.id());
        assertThat(problem(() -> roster.add(vera, data, "a-key"))).isEqualTo("roster.member.has-profile");
        House.sql("update consultant set member_id = null where id = ?", taken);
        assertThat(roster.add(vera, data, "a-key")).isNotNull();
    }

    @Test
    void two_profiles_of_one_member_at_once_become_one() throws Exception {
        House firm = House.open();
        Member camila = enter(firm, firm.consultant());
        ThrowingRunnable add = () -> roster.add(camila, living("Durban"), null);
        List<Throwable> ends = atOnce(add, add);
        assertThat(ends.stream().filter(Objects::isNull)).as(ends.toString()).hasSize(1);
        assertThat(ends).as(ends.toString()).hasAtLeastOneElementOfType(Conflict.class);
        assertThat(consultants(firm)).hasSize(1);
    }

    private static List<String> consultants(House firm) {
        return House.sql("select id from consultant where firm_id = ?", firm.id());
    }

    private static ConsultantData living(String city) {
        return data(city, null, null, null);
    }

    private static ConsultantData data(String city, Money rate, ConsultantStatus status, UUID memberId) {
        return new ConsultantData(
                "Thandi Walker",
                "ZA",
                city,
                "Africa/Johannesburg",
                List.of(new LanguageSkill("en", CefrLevel.C2)),
                List.of("Listening"),
                rate,
                "",
                status,
                memberId);
    }

    private static ConsultantData delivering(String country, String... deliveredIn) {
        return new ConsultantData(
                "Thandi Walker",
                country,
                "Durban",
                "Africa/Johannesburg",
                List.of(),
                List.of(),
                null,
                "",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(deliveredIn),
                null,
                null,
                null,
                List.of());
    }
}
