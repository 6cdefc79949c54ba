package org.counterpart.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileRulesTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-07-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_whole_profile_is_taken() {
        assertThatNoException().isThrownBy(() -> ProfileRules.require(VALIDATOR, Profiles.camila(), NOON));
    }

    @Test
    void what_is_left_out_gets_a_working_week_and_nothing_else() {
        ConsultantData bare = new ConsultantData("A", "FR", "Lyon", "Europe/Paris", null, null, null, null, null, null);
        assertThatNoException().isThrownBy(() -> ProfileRules.require(VALIDATOR, bare, NOON));
        assertThat(bare.workDays()).containsExactlyElementsOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(bare.worksFrom()).isEqualTo(LocalTime.of(9, 0));
        assertThat(bare.worksUntil()).isEqualTo(LocalTime.of(17, 0));
        assertThat(bare.pronouns()).isEmpty();
        assertThat(bare.joinedOn()).isNull();
        assertThat(bare.links()).isEmpty();
    }

    @Test
    void a_region_lies_in_the_home_country() {
        assertThat(wrong(Profiles.someone().region("DE-BY"))).isEqualTo("region roster.region.elsewhere");
        assertThat(wrong(Profiles.someone().region("Bavaria"))).isEqualTo("region roster.region.unreadable");
    }

    @Test
    void nobody_is_with_the_firm_since_tomorrow_where_they_live_or_since_another_century() {
        assertThat(wrong(Profiles.someone().joinedOn(LocalDate.of(2026, 7, 2))))
                .isEqualTo("joinedOn roster.joined.range");
        assertThat(wrong(Profiles.someone().joinedOn(LocalDate.of(1949, 12, 31))))
                .isEqualTo("joinedOn roster.joined.range");
        // It is the 2nd already in Auckland.
        ConsultantData aroha = Profiles.someone()
                .living("Pacific/Auckland")
                .joinedOn(LocalDate.of(2026, 7, 2))
                .data();
        assertThatNoException().isThrownBy(() -> ProfileRules.require(VALIDATOR, aroha, NOON));
    }

    @Test
    void a_working_week_has_a_day_and_a_day_ends_after_it_begins() {
        Set<DayOfWeek> monday = Set.of(DayOfWeek.MONDAY);
        assertThat(wrong(Profiles.someone().working(Set.of(), "09:00", "17:00")))
                .isEqualTo("workDays roster.work-days.none");
        assertThat(wrong(Profiles.someone().working(monday, "09:00", "09:00")))
                .isEqualTo("worksUntil roster.works-until.early");
        assertThat(wrong(Profiles.someone().working(monday, "22:00", "06:00")))
                .isEqualTo("worksUntil roster.works-until.early");
        Set<DayOfWeek> none = new HashSet<>();
        none.add(null);
        assertThat(wrong(Profiles.someone().working(none, "09:00", "17:00"))).isEqualTo("workDays[] field.required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "//example.org",
                "example.org",
                "https://",
                "https:///path",
                "https://user:secret@example.org/",
                "https://exa mple.org",
                "file:///etc/passwd"
            })
    void a_link_leads_to_a_web_page_and_nowhere_else(String url) {
        assertThat(wrong(Profiles.someone().links(new ProfileLink("Talk", url))))
                .isEqualTo("links[0].url field.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "HTTP://example.org:8080/a?b=c#d", "https://例え.jp/話"})
    void a_web_address_is_taken(String url) {
        ConsultantData data =
                Profiles.someone().links(new ProfileLink("Talk", url)).data();
        assertThatNoException().isThrownBy(() -> ProfileRules.require(VALIDATOR, data, NOON));
    }

    @Test
    void an_address_is_listed_once() {
        ProfileLink talk = new ProfileLink("Talk", "https://example.org");
        assertThat(wrong(Profiles.someone().links(talk, new ProfileLink("Again", "https://example.org"))))
                .isEqualTo("links roster.link.twice");
    }

    @Test
    void pronouns_industries_and_countries_have_their_bounds() {
        assertThat(wrong(Profiles.someone().pronouns("x".repeat(41)))).isEqualTo("pronouns field.too-long");
        assertThat(wrong(Profiles.someone().industries("x".repeat(61)))).isEqualTo("industries[0] field.too-long");
        assertThat(wrong(Profiles.someone().deliveredIn("XX"))).isEqualTo("deliveredIn[0] field.country.unknown");
    }

    private static String wrong(Profiles profile) {
        Invalid invalid =
                catchThrowableOfType(Invalid.class, () -> ProfileRules.require(VALIDATOR, profile.data(), NOON));
        assertThat(invalid.errors()).hasSize(1);
        return invalid.errors().get(0).field() + " " + invalid.errors().get(0).key();
    }
}
