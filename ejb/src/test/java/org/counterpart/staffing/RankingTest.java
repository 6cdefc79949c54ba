package org.counterpart.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.counterpart.staffing.People.MONDAY;
import static org.counterpart.staffing.People.away;
import static org.counterpart.staffing.People.camila;
import static org.counterpart.staffing.People.certificate;
import static org.counterpart.staffing.People.firm;
import static org.counterpart.staffing.People.hannes;
import static org.counterpart.staffing.People.mei;
import static org.counterpart.staffing.People.tentative;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.counterpart.availability.Booked;
import org.counterpart.availability.Workdays;
import org.counterpart.common.Invalid;
import org.counterpart.staffing.Ranking.Wanted;
import org.counterpart.staffing.Suggestion.Part;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Frame FRAME = new Frame(MONDAY, MONDAY.plusDays(27), null, false);
    private static final SuggestionQuestion FOUR_WEEKS =
            new SuggestionQuestion(MONDAY, MONDAY.plusDays(27), 3, Weights.USUAL);

    @Test
    void languages_count_by_their_levels_whatever_the_region() {
        assertThat(language("pt").score()).isEqualTo(100);
        assertThat(language("pt-PT").score()).isEqualTo(100);
        assertThat(language("en").score()).isEqualTo(70);
        assertThat(language("pt", "en").score()).isEqualTo(85);
        assertThat(language("de").score()).isZero();
        assertThat(language("de").reason().toString()).contains("staffing.reason.language.none");
    }

    @Test
    void what_the_engagement_does_not_ask_for_counts_for_nobody() {
        Suggestion anything = suggest(wanted(List.of(), List.of(), "America/Sao_Paulo", FRAME), camila());
        assertThat(anything.parts())
                .filteredOn(part -> part.score() == null)
                .extracting(Part::criterion)
                .containsExactly(Criterion.LANGUAGE, Criterion.SPECIALITY, Criterion.PROGRAMME);
        assertThat(anything.score()).isEqualTo(100);
    }

    @Test
    void hours_of_the_day_count_as_the_clocks_stand() {
        assertThat(part(suggestIn("America/Sao_Paulo"), Criterion.HOURS).score())
                .isEqualTo(100);
        // Lisbon is three hours ahead of São Paulo in March before summer time: five of eight hours.
        Suggestion lisbon = suggestIn("Europe/Lisbon");
        assertThat(part(lisbon, Criterion.HOURS).score()).isBetween(57, 63);
        assertThat(part(suggestIn("Asia/Tokyo"), Criterion.HOURS).score()).isZero();
    }

    @Test
    void with_clients_in_two_places_the_mean_counts() {
        Suggestion both = new Ranking(
                        new Wanted(
                                List.of(),
                                List.of(ZoneId.of("America/Sao_Paulo"), ZoneId.of("Asia/Tokyo")),
                                List.of(),
                                FRAME),
                        FOUR_WEEKS)
                .of(camila(), List.of(), List.of(), false);
        assertThat(part(both, Criterion.HOURS).score()).isEqualTo(50);
    }

    @Test
    void specialities_count_by_how_many_of_those_asked_for_are_there() {
        assertThat(speciality("listening").score()).isEqualTo(100);
        assertThat(speciality("Listening", "Hospitals").score()).isEqualTo(50);
        assertThat(speciality("Hospitals").score()).isZero();
    }

    @Test
    void a_certificate_counts_whole_on_all_days_half_on_some_and_not_at_all_on_none() {
        assertThat(programme(true, certificate(-10, 27))).isEqualTo(100);
        assertThat(programme(true, certificate(-10, 20))).isEqualTo(50);
        assertThat(programme(true)).isZero();
        assertThat(programme(false)).isEqualTo(60);
    }

    @Test
    void free_days_are_what_leave_and_firm_bookings_leave_of_each_week() {
        assertThat(load(camila())).isEqualTo(100);
        assertThat(load(camila(), firm(2, 0, 27))).isEqualTo(100);
        assertThat(load(camila(), firm(4, 0, 27))).isEqualTo(33);
        assertThat(load(camila(), firm(5, 0, 13))).isEqualTo(50);
        assertThat(load(camila(), tentative(5, 0, 27))).isEqualTo(100);
        assertThat(load(camila(away(0, 4)))).isEqualTo(75);
        // Nobody who works three days can give what a fourth would.
        assertThat(load(mei(), firm(1, 0, 27))).isEqualTo(67);
    }

    @Test
    void free_days_of_one_week_do_not_make_up_for_those_missing_in_another() {
        assertThat(load(camila(), firm(5, 0, 6))).isEqualTo(75);
    }

    @Test
    void weights_decide_who_comes_first() {
        Wanted berlin = wanted(List.of("pt"), List.of(), "Europe/Berlin", FRAME);
        assertThat(best(berlin, new Weights(Map.of(Criterion.HOURS, 0)), camila(), hannes(away(0, 27))))
                .startsWith("Camila Rocha");
        Weights hoursAlone = new Weights(Map.of(
                Criterion.LANGUAGE, 0,
                Criterion.SPECIALITY, 0,
                Criterion.PROGRAMME, 0,
                Criterion.LOAD, 0));
        assertThat(best(berlin, hoursAlone, camila(), hannes(away(0, 27)))).startsWith("Hannes Vogt");
    }

    @Test
    void equals_are_told_by_name_and_nothing_weighed_scores_nothing() {
        Weights none = new Weights(Map.of(
                Criterion.LANGUAGE, 0,
                Criterion.HOURS, 0,
                Criterion.SPECIALITY, 0,
                Criterion.PROGRAMME, 0,
                Criterion.LOAD, 0));
        assertThat(best(wanted(List.of("pt"), List.of(), "Europe/Berlin", FRAME), none, mei(), hannes(), camila()))
                .containsExactly("Camila Rocha", "Hannes Vogt", "Mei Tanaka");
    }

    @Test
    void a_weight_beyond_the_scale_is_refused_by_its_name() {
        assertThatThrownBy(() -> new Weights(Map.of(Criterion.LOAD, 6)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors().get(0).field()).isEqualTo("loadWeight"));
    }

    @Test
    void days_left_out_are_the_engagements_from_today_on() {
        SuggestionQuestion open = new SuggestionQuestion(null, null, 3, Weights.USUAL);
        LocalDate end = MONDAY.plusDays(100);
        assertThat(open.within(MONDAY, end, MONDAY.plusDays(10)).from()).isEqualTo(MONDAY.plusDays(10));
        assertThat(open.within(MONDAY, end, MONDAY.minusDays(10)).from()).isEqualTo(MONDAY);
        assertThat(open.within(MONDAY, end, MONDAY.plusDays(200)).from()).isEqualTo(end);
        assertThat(open.within(MONDAY, MONDAY.plusYears(3), MONDAY).to()).isEqualTo(MONDAY.plusDays(399));
    }

    private static Part language(String... tags) {
        return part(
                suggest(wanted(List.of(tags), List.of(), "America/Sao_Paulo", FRAME), camila()), Criterion.LANGUAGE);
    }

    private static Part speciality(String... asked) {
        return part(
                suggest(wanted(List.of(), List.of(asked), "America/Sao_Paulo", FRAME), camila()), Criterion.SPECIALITY);
    }

    private static Suggestion suggestIn(String zone) {
        return suggest(wanted(List.of(), List.of(), zone, FRAME), camila());
    }

    private static int programme(boolean required, Certificate... certificates) {
        Frame frame = new Frame(MONDAY, MONDAY.plusDays(27), "Listening to both sides", required);
        return part(
                        new Ranking(wanted(List.of(), List.of(), "America/Sao_Paulo", frame), FOUR_WEEKS)
                                .of(camila(), List.of(), List.of(certificates), false),
                        Criterion.PROGRAMME)
                .score();
    }

    private static int load(Workdays who, Booked... bookings) {
        return part(
                        new Ranking(wanted(List.of(), List.of(), "America/Sao_Paulo", FRAME), FOUR_WEEKS)
                                .of(who, List.of(bookings), List.of(), false),
                        Criterion.LOAD)
                .score();
    }

    private static List<String> best(Wanted wanted, Weights weights, Workdays... people) {
        Ranking ranking = new Ranking(
                wanted, new SuggestionQuestion(FOUR_WEEKS.from(), FOUR_WEEKS.to(), FOUR_WEEKS.daysPerWeek(), weights));
        return Stream.of(people)
                .map(person -> ranking.of(person, List.of(), List.of(), false))
                .sorted(Ranking.BEST_FIRST)
                .map(one -> one.who().name())
                .toList();
    }

    private static Suggestion suggest(Wanted wanted, Workdays who) {
        return new Ranking(wanted, FOUR_WEEKS).of(who, List.of(), List.of(), false);
    }

    private static Wanted wanted(List<String> languages, List<String> specialities, String zone, Frame frame) {
        return new Wanted(languages, List.of(ZoneId.of(zone)), specialities, frame);
    }

    private static Part part(Suggestion suggestion, Criterion criterion) {
        return suggestion.parts().stream()
                .filter(part -> part.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
