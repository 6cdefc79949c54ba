package org.counterpart.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Checks;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConveningRulesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7})
    void fewer_than_two_parties_and_more_than_six_are_refused(int parties) {
        assertThatThrownBy(() -> Checks.require(VALIDATOR, of(parties)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.errors()).singleElement().satisfies(error -> {
                            assertThat(error.field()).isEqualTo("organizationIds");
                            assertThat(error.key()).isEqualTo("workshop.parties.number");
                        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void two_to_six_parties_are_a_workshop(int parties) {
        Checks.require(VALIDATOR, of(parties));
    }

    @Test
    void the_same_organisation_twice_is_one_party() {
        UUID one = UUID.randomUUID();
        NewWorkshop twice =
                new NewWorkshop(said(), Format.ONE_DAY, null, List.of(one, one), List.of(day("09:00", null)), null);
        assertThatThrownBy(() -> Checks.require(VALIDATOR, twice)).isInstanceOf(Invalid.class);
    }

    @Test
    void of_the_facilitators_each_is_named_once_and_one_leads() {
        UUID camila = UUID.randomUUID();
        FacilitatorData leads = new FacilitatorData(camila, true);
        FacilitatorData other = new FacilitatorData(UUID.randomUUID(), false);
        Facilitators.requireLead(List.of(leads, other));
        for (List<FacilitatorData> wrong : List.of(
                List.of(other),
                List.of(leads, new FacilitatorData(UUID.randomUUID(), true)),
                List.of(leads, new FacilitatorData(camila, false)))) {
            assertThatThrownBy(() -> Facilitators.requireLead(wrong)).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void two_online_sessions_are_two() {
        SessionRules.require(Format.TWO_ONLINE, List.of(day("09:00", "11:00"), day("14:00", "16:00")));
        assertThatThrownBy(() -> SessionRules.require(Format.TWO_ONLINE, List.of(day("09:00", "11:00"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() ->
                        SessionRules.require(Format.ONE_DAY, List.of(day("09:00", "11:00"), day("14:00", "16:00"))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void sessions_end_after_they_begin_and_are_not_at_once() {
        assertThat(blamed(day("09:00", "09:00"))).containsExactly("sessions[0].endsAt");
        assertThat(blamed(day("09:00", "12:00"), day("11:00", "14:00"))).containsExactly("sessions[1].beginsAt");
        assertThat(blamed(day("09:00", null), day("11:00", "14:00"))).isEmpty();
        assertThat(blamed(day("09:00", "11:00"), day("11:00", "14:00"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"ONE_DAY", "HALF_DAY", "TWO_ONLINE"})
    void a_template_takes_the_time_its_format_has_in_every_language(Format format) {
        List<Integer> minutes =
                switch (format) {
                    case ONE_DAY -> List.of(480);
                    case HALF_DAY -> List.of(240);
                    default -> List.of(120, 120);
                };
        assertThat(format.minutes()).isEqualTo(minutes);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"), Locale.FRENCH)) {
            AgendaTemplate template = AgendaTemplate.of(format, language);
            for (int session = 0; session < minutes.size(); session++) {
                List<BlockData> blocks = template.blocks(session);
                assertThat(blocks.stream().mapToInt(BlockData::minutes).sum()).isEqualTo(minutes.get(session));
                assertThat(blocks).allSatisfy(block -> {
                    Checks.require(VALIDATOR, block);
                    assertThat(block.captures() == null || !block.question().isEmpty())
                            .as("%s asks the room something", block.title())
                            .isTrue();
                });
            }
        }
    }

    @Test
    void the_day_leads_from_stories_to_sacrifice_and_promises() {
        assertThat(AgendaTemplate.of(Format.ONE_DAY, Locale.ENGLISH).blocks(0).stream()
                        .map(BlockData::kind)
                        .filter(kind -> kind != BlockKind.BREAK))
                .containsExactly(
                        BlockKind.WELCOME,
                        BlockKind.OPENING_STORY,
                        BlockKind.SUCCESSES,
                        BlockKind.FACTORS,
                        BlockKind.VISION,
                        BlockKind.ACTIONS,
                        BlockKind.TERRITORY,
                        BlockKind.SACRIFICE,
                        BlockKind.PROMISES,
                        BlockKind.CLOSING);
        assertThat(AgendaTemplate.of(Format.OWN, Locale.ENGLISH).blocks(0)).isEmpty();
    }

    private static List<String> blamed(SessionData... sessions) {
        try {
            SessionRules.require(Format.OWN, List.of(sessions));
            return List.of();
        } catch (Invalid refused) {
            return refused.errors().stream().map(error -> error.field()).toList();
        }
    }

    private static NewWorkshop of(int parties) {
        return new NewWorkshop(
                said(),
                Format.ONE_DAY,
                null,
                Stream.generate(UUID::randomUUID).limit(parties).toList(),
                List.of(day("09:00", "17:00")),
                List.of());
    }

    private static WorkshopData said() {
        return new WorkshopData("Land", "", "", "", "Europe/Oslo");
    }

    private static SessionData day(String from, String until) {
        return new SessionData(
                LocalDate.parse("2027-03-10"), LocalTime.parse(from), until == null ? null : LocalTime.parse(until));
    }
}
