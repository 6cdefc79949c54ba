package org.counterpart.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.contract.ConsultingRole;
import org.counterpart.contract.RoleData;
import org.counterpart.engagement.ShownRole;
import org.counterpart.engagement.TopicShown;
import org.counterpart.engagement.Who;
import org.counterpart.quiz.Drift.Found;
import org.counterpart.quiz.Drift.Source;
import org.counterpart.quiz.Drift.Way;
import org.junit.jupiter.api.Test;

class DriftTest {

    private static final EngagementChoice QUAY = new EngagementChoice(UUID.randomUUID(), "The quay");
    private static final RoleData COLLABORATIVE = RoleData.all("Berths", ConsultingRole.COLLABORATIVE);
    private static final RoleData EXPERT = RoleData.all("Order books", ConsultingRole.EXPERT);

    @Test
    void what_is_seen_as_it_was_contracted_is_no_drift() {
        Found seen = overall(List.of(COLLABORATIVE), 30, 20, 70);
        assertThat(seen.way()).isEqualTo(Way.KEPT);
        assertThat(seen.roles()).containsExactly("collaborative");
    }

    @Test
    void another_role_is_a_drift_towards_it() {
        Found seen = overall(List.of(COLLABORATIVE), 70, 20, 30);
        assertThat(seen.way()).isEqualTo(Way.DRIFTED);
        assertThat(seen.roles()).containsExactly("expert");
    }

    @Test
    void of_two_that_lie_near_each_other_one_contracted_is_enough() {
        assertThat(overall(List.of(COLLABORATIVE), 70, 20, 63).way()).isEqualTo(Way.KEPT);
        assertThat(overall(List.of(COLLABORATIVE), 70, 20, 61).way()).isEqualTo(Way.DRIFTED);
    }

    @Test
    void three_that_lie_near_each_other_tell_nothing() {
        assertThat(overall(List.of(COLLABORATIVE), 50, 48, 46).way()).isEqualTo(Way.UNCLEAR);
    }

    @Test
    void contracted_is_what_most_topics_say_and_several_if_they_are_level() {
        assertThat(drift(List.of(COLLABORATIVE, COLLABORATIVE, EXPERT), List.of(), 1, 1, 1)
                        .lines()
                        .get(0)
                        .contracted())
                .containsExactly("collaborative");
        assertThat(drift(List.of(COLLABORATIVE, EXPERT), List.of(), 1, 1, 1)
                        .lines()
                        .get(0)
                        .contracted())
                .containsExactlyInAnyOrder("collaborative", "expert");
    }

    @Test
    void decisions_show_a_role_all_in_all_and_in_who_decides_alone() {
        Drift drift = drift(List.of(COLLABORATIVE), List.of(shown(ShownRole.PAIR_OF_HANDS)), 30, 20, 70);
        assertThat(drift.decisions()).isEqualTo(3);
        for (Drift.Line line : drift.lines()) {
            boolean decides = line.dimension() == null || line.dimension().equals("decides");
            assertThat(line.found()).extracting(Found::source).hasSize(decides ? 2 : 1);
        }
        Found decided = drift.lines().get(1).found().get(0);
        assertThat(decided).isEqualTo(new Found(Source.SHOWN, List.of("pair-of-hands"), Way.DRIFTED));
    }

    @Test
    void the_client_alone_is_no_role_that_anybody_contracts() {
        Drift drift = drift(List.of(COLLABORATIVE), List.of(shown(ShownRole.CLIENT_ALONE)), 30, 20, 70);
        assertThat(drift.lines().get(0).found().get(0).roles()).containsExactly(Drift.CLIENT_ALONE);
        assertThat(drift.lines().get(0).found().get(0).way()).isEqualTo(Way.DRIFTED);
    }

    @Test
    void there_is_a_line_for_each_dimension_that_contract_and_questionnaire_share() {
        assertThat(drift(List.of(COLLABORATIVE), List.of(), 30, 20, 70).lines())
                .extracting(Drift.Line::dimension)
                .containsExactly(
                        null,
                        "decides",
                        "defines-problem",
                        "gathers-data",
                        "controls-method",
                        "plans",
                        "implements",
                        "talk",
                        "managers-part");
    }

    private static Found overall(List<RoleData> contracted, double expert, double hands, double together) {
        return drift(contracted, List.of(), expert, hands, together)
                .lines()
                .get(0)
                .found()
                .get(0);
    }

    private static Drift drift(
            List<RoleData> contracted, List<TopicShown> shown, double expert, double hands, double together) {
        InstrumentDocument instrument = HouseInstrument.document();
        Map<String, Double> roles = new LinkedHashMap<>();
        roles.put("expert", expert);
        roles.put("pair-of-hands", hands);
        roles.put("collaborative", together);
        Map<String, Map<String, Double>> cells = new LinkedHashMap<>();
        instrument.scales(InstrumentDocument.ScaleKind.DIMENSION).forEach(scale -> cells.put(scale.key(), roles));
        GroupScores self = new GroupScores(RaterGroup.SELF, 1, 1, new Scores(1, roles, cells));
        return Drift.of(QUAY, 2, contracted, shown, instrument, List.of(self));
    }

    private static TopicShown shown(ShownRole role) {
        Map<Who, Integer> nobody = new EnumMap<>(Who.class);
        return new TopicShown("Berths", 3, nobody, nobody, nobody, Map.of(role, 3));
    }
}
