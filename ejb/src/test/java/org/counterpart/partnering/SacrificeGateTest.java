package org.counterpart.partnering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterpart.engagement.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SacrificeGateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void the_gate_is_open_when_every_partys_sacrifice_is_real_to_every_other(int size) {
        List<AgreementParty> parties = parties(size);
        List<SacrificeRow> all = parties.stream()
                .map(party -> sacrifice(party, others(parties, party), Mark.REAL))
                .toList();
        assertThat(SacrificeGate.missing(parties, all, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void one_missing_mark_keeps_it_shut_and_is_named(int size) {
        List<AgreementParty> parties = parties(size);
        for (AgreementParty party : parties) {
            for (AgreementParty other : others(parties, party)) {
                List<SacrificeRow> sacrifices = parties.stream()
                        .map(one -> sacrifice(
                                one,
                                others(parties, one).stream()
                                        .filter(marking -> !(one.equals(party) && marking.equals(other)))
                                        .toList(),
                                Mark.REAL))
                        .toList();
                assertThat(SacrificeGate.missing(parties, sacrifices, Set.of()))
                        .singleElement()
                        .satisfies(missing -> {
                            assertThat(missing.key()).isEqualTo("partnering.gate.mark");
                            assertThat(missing.values())
                                    .containsEntry("party", party.name())
                                    .containsEntry("other", other.name());
                        });
            }
        }
    }

    /** Against the rule said once more, in the plainest words, over thousands of cases with 2 to 6 parties. */
    @Test
    void it_is_open_exactly_if_every_party_has_one_that_stands_and_is_real_to_all_others_or_all_waived() {
        Random random = new Random(6);
        int open = 0;
        for (int round = 0; round < 20_000; round++) {
            List<AgreementParty> parties = parties(2 + random.nextInt(5));
            double likely = random.nextDouble();
            List<SacrificeRow> sacrifices = new ArrayList<>();
            for (AgreementParty party : parties) {
                for (int i = 0; i < random.nextInt(3) + (random.nextDouble() < likely ? 1 : 0); i++) {
                    sacrifices.add(anyhow(random, party, parties, likely));
                }
            }
            List<UUID> waived = parties.stream()
                    .filter(party -> random.nextDouble() < likely)
                    .map(AgreementParty::id)
                    .toList();
            boolean expected = waived.size() == parties.size()
                    || parties.stream().allMatch(party -> sacrifices.stream()
                            .anyMatch(one -> one.withdrawnAt() == null
                                    && one.party().equals(party.id())
                                    && parties.stream()
                                            .filter(other -> other != party)
                                            .allMatch(other -> one.marks().stream()
                                                    .anyMatch(
                                                            mark -> mark.party().equals(other.id())
                                                                    && mark.mark() == Mark.REAL))));
            List<Missing> missing = SacrificeGate.missing(parties, sacrifices, waived);
            assertThat(missing.isEmpty()).as("round " + round).isEqualTo(expected);
            open += expected ? 1 : 0;
        }
        assertThat(open).isBetween(1_000, 19_000);
    }

    @Test
    void withdrawing_the_last_real_one_shuts_it_and_another_real_one_keeps_it_open() {
        List<AgreementParty> parties = parties(3);
        List<SacrificeRow> all = new ArrayList<>(parties.stream()
                .map(party -> sacrifice(party, others(parties, party), Mark.REAL))
                .toList());
        AgreementParty first = parties.get(0);
        all.set(0, withdrawn(all.get(0)));
        assertThat(SacrificeGate.missing(parties, all, Set.of()))
                .extracting(Missing::key)
                .containsExactly("partnering.gate.sacrifice");
        all.add(sacrifice(first, others(parties, first), Mark.REAL));
        assertThat(SacrificeGate.missing(parties, all, Set.of())).isEmpty();
    }

    @Test
    void not_yet_is_told_from_not_said() {
        List<AgreementParty> parties = parties(2);
        List<SacrificeRow> sacrifices = List.of(
                sacrifice(parties.get(0), List.of(parties.get(1)), Mark.NOT_YET),
                sacrifice(parties.get(1), List.of(parties.get(0)), Mark.REAL));
        assertThat(SacrificeGate.missing(parties, sacrifices, Set.of()))
                .extracting(Missing::key)
                .containsExactly("partnering.gate.not-yet");
    }

    @Test
    void a_waiver_of_all_but_one_opens_nothing() {
        List<AgreementParty> parties = parties(3);
        List<UUID> ids = parties.stream().map(AgreementParty::id).toList();
        assertThat(SacrificeGate.missing(parties, List.of(), ids.subList(0, 2))).hasSize(3);
        assertThat(SacrificeGate.missing(parties, List.of(), ids)).isEmpty();
    }

    static List<AgreementParty> parties(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new AgreementParty(new UUID(6, i), "Party " + (char) ('A' + i)))
                .toList();
    }

    static List<AgreementParty> others(List<AgreementParty> parties, AgreementParty party) {
        return parties.stream().filter(other -> !other.equals(party)).toList();
    }

    static SacrificeRow sacrifice(AgreementParty party, List<AgreementParty> marking, Mark mark) {
        return row(party, null, marking.stream().map(other -> mark(other, mark)).toList());
    }

    static SacrificeRow withdrawn(SacrificeRow one) {
        return new SacrificeRow(
                one.id(),
                one.version() + 1,
                one.party(),
                one.wording(),
                one.what(),
                one.purpose(),
                one.cost(),
                one.by(),
                one.name(),
                one.statedAt(),
                one.wordedAt(),
                NOW,
                one.marks());
    }

    private static SacrificeRow anyhow(
            Random random, AgreementParty party, List<AgreementParty> parties, double likely) {
        List<SacrificeMarkRow> marks = others(parties, party).stream()
                .filter(other -> random.nextDouble() < 0.5 + likely / 2)
                .map(other -> mark(other, random.nextDouble() < 0.3 + likely ? Mark.REAL : Mark.NOT_YET))
                .toList();
        return row(party, random.nextInt(6) == 0 ? NOW : null, marks);
    }

    private static SacrificeRow row(AgreementParty party, Instant withdrawnAt, List<SacrificeMarkRow> marks) {
        return new SacrificeRow(
                UUID.randomUUID(),
                1,
                party.id(),
                1,
                "The last word on dates",
                "One timetable",
                "A hard sell at home",
                LocalDate.parse("2026-06-01"),
                "Somebody",
                NOW,
                NOW,
                withdrawnAt,
                Stream.of(marks).flatMap(List::stream).toList());
    }

    private static SacrificeMarkRow mark(AgreementParty by, Mark mark) {
        return new SacrificeMarkRow(by.id(), 1, mark, "", "Somebody", NOW);
    }
}
