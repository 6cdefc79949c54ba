package org.counterpart.partnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointMapTest {

    private static final UUID A = new UUID(1, 1);
    private static final UUID B = new UUID(1, 2);

    @ParameterizedTest
    @CsvSource({
        "Maintenance budget, Budget for the maintenance",
        "  Access to the site!, access site",
        "Größe der Anlage, GROSSE ANLAGE",
        "Gestión del proyecto, gestion proyecto",
        "Le calendrier des travaux, calendrier travaux",
    })
    void the_same_words_are_the_same_ground_whatever_stands_between_them(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @Test
    void other_words_are_other_ground_even_where_all_are_small() {
        assertThat(key("Access to the site")).isNotEqualTo(key("Access to the plant"));
        assertThat(key("The")).isEqualTo("the");
        assertThat(key("!!!")).isEqualTo("!!!");
    }

    @Test
    void what_one_claims_and_nobody_doubts_is_agreed() {
        assertThat(state(line(A, "Dates", A))).isEqualTo(GroundState.AGREED);
        assertThat(state(line(A, "Dates", A), line(B, "dates", A))).isEqualTo(GroundState.AGREED);
        assertThat(state(line(A, "Dates", A), unknown(B, "dates"))).isEqualTo(GroundState.AGREED);
    }

    @Test
    void what_two_claim_or_another_doubts_is_contested() {
        assertThat(state(line(A, "Dates", A), line(B, "dates", B))).isEqualTo(GroundState.CONTESTED);
        assertThat(state(line(A, "Dates", A), nobody(B, "dates"))).isEqualTo(GroundState.CONTESTED);
        assertThat(state(line(A, "Dates", A), line(B, "dates", new UUID(1, 3)))).isEqualTo(GroundState.CONTESTED);
    }

    @Test
    void what_nobody_claims_for_itself_is_empty_whatever_others_think() {
        assertThat(state(line(A, "Dates", B))).isEqualTo(GroundState.EMPTY);
        assertThat(state(line(A, "Dates", B), line(B, "Dates", A))).isEqualTo(GroundState.EMPTY);
        assertThat(state(nobody(A, "Dates"), unknown(B, "Dates"))).isEqualTo(GroundState.EMPTY);
    }

    @Test
    void grounds_that_a_facilitator_joined_are_one_and_come_apart_again() {
        List<TerritoryRow> lines = List.of(line(A, "Dates", A), line(B, "Timetable", B), line(B, "Schedule", B));
        assertThat(JointMap.of(lines, Map.of(), Map.of())).hasSize(3);
        assertThat(JointMap.of(lines, Map.of("timetable", "schedule", "schedule", "dates"), Map.of()))
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.title()).isEqualTo("Dates");
                    assertThat(ground.also()).containsExactly("Schedule", "Timetable");
                    assertThat(ground.state()).isEqualTo(GroundState.CONTESTED);
                });
    }

    @Test
    void what_is_joined_in_a_circle_ends_somewhere() {
        assertThat(JointMap.target("a", Map.of("a", "b", "b", "a"))).isIn("a", "b");
    }

    /** Thousands of lists, with parties swapped and lines in another order: the same map, with parties swapped. */
    @Test
    void with_the_parties_swapped_the_map_is_the_same_with_the_parties_swapped() {
        Random random = new Random(31);
        String[] grounds = {"Dates", "dates!", "Site access", "Access to the site", "Budget", "Name of the plant"};
        for (int round = 0; round < 2_000; round++) {
            List<TerritoryRow> lines = new ArrayList<>();
            for (int i = 0; i < random.nextInt(12); i++) {
                UUID party = random.nextBoolean() ? A : B;
                Holding holding = Holding.values()[random.nextInt(3)];
                lines.add(new TerritoryRow(
                        UUID.randomUUID(),
                        1,
                        party,
                        new TerritoryData(
                                grounds[random.nextInt(grounds.length)],
                                TerritoryKind.values()[random.nextInt(5)],
                                holding,
                                random.nextBoolean() ? A : B,
                                "")));
            }
            Map<String, String> joined = random.nextBoolean() ? Map.of("budget", "dates") : Map.of();
            List<TerritoryRow> swapped =
                    new ArrayList<>(lines.stream().map(line -> swap(line)).toList());
            Collections.shuffle(swapped, random);
            assertThat(described(JointMap.of(swapped, joined, Map.of()), UnaryOperator.identity()))
                    .as("round " + round)
                    .isEqualTo(described(JointMap.of(lines, joined, Map.of()), JointMapTest::other));
        }
    }

    private static List<String> described(List<JointGround> map, UnaryOperator<UUID> as) {
        return map.stream()
                .map(ground -> ground.key() + " " + ground.title() + " " + ground.also() + " " + ground.kind() + " "
                        + ground.state() + " "
                        + ground.claims().stream()
                                .map(claim -> as.apply(claim.party()) + " " + claim.holding() + " "
                                        + (claim.holderId() == null ? "-" : as.apply(claim.holderId())))
                                .sorted()
                                .toList())
                .toList();
    }

    private static TerritoryRow swap(TerritoryRow line) {
        TerritoryData data = line.data();
        return new TerritoryRow(
                line.id(),
                1,
                other(line.party()),
                new TerritoryData(
                        data.ground(),
                        data.kind(),
                        data.holding(),
                        data.holderId() == null ? null : other(data.holderId()),
                        data.note()));
    }

    private static UUID other(UUID party) {
        return party.equals(A) ? B : A;
    }

    private static String key(String ground) {
        return JointMap.key(ground);
    }

    private static GroundState state(TerritoryRow... lines) {
        return JointMap.of(List.of(lines), Map.of(), Map.of()).get(0).state();
    }

    private static TerritoryRow line(UUID party, String ground, UUID holder) {
        return row(party, ground, Holding.PARTY, holder);
    }

    private static TerritoryRow nobody(UUID party, String ground) {
        return row(party, ground, Holding.NOBODY, null);
    }

    private static TerritoryRow unknown(UUID party, String ground) {
        return row(party, ground, Holding.UNKNOWN, null);
    }

    private static TerritoryRow row(UUID party, String ground, Holding holding, UUID holder) {
        return new TerritoryRow(
                UUID.randomUUID(), 1, party, new TerritoryData(ground, TerritoryKind.DECISION, holding, holder, ""));
    }
}
