package org.counterpart.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.counterpart.followup.Addressing.Person;
import org.counterpart.followup.Addressing.Role;
import org.junit.jupiter.api.Test;

/** A follow-up reaches somebody of the party, however long ago it was agreed. */
class AddressingTest {

    private static final Role ROLE =
            new Role("Head of operations", one -> one.name().equals("Grete"), one -> one.name()
                    .equals("Jonas"));

    private final Person grete = person("Grete", "Head of operations", false, true);
    private final Person jonas = person("Jonas", "Engineer", false, true);
    private final Person mona = person("Mona", "head of operations ", false, true);
    private final Person paul = person("Paul", "Clerk", false, true);
    private final Person sonja = person("Sonja", "Director", true, true);

    @Test
    void the_holder_is_asked_first() {
        assertThat(asked(paul, sonja, mona, jonas, grete)).contains("Grete HOLDER");
    }

    @Test
    void with_the_holder_gone_the_deputy_is() {
        assertThat(asked(paul, sonja, mona, jonas, left(grete))).contains("Jonas DEPUTY");
    }

    @Test
    void with_both_gone_whoever_has_that_position_now() {
        assertThat(asked(paul, sonja, left(jonas), left(grete), mona)).contains("Mona POSITION");
    }

    @Test
    void then_anybody_who_is_still_there_a_sponsor_first() {
        assertThat(asked(paul, sonja, left(jonas), left(grete), left(mona))).contains("Sonja ANYBODY");
        assertThat(asked(paul, left(sonja), left(jonas), left(grete), left(mona)))
                .contains("Paul ANYBODY");
    }

    @Test
    void and_if_nobody_is_left_nobody() {
        assertThat(asked(left(paul), left(sonja), left(jonas), left(grete))).isEmpty();
        assertThat(asked()).isEmpty();
    }

    @Test
    void who_cannot_be_written_to_is_passed_over() {
        Person unreachable =
                new Person(null, null, null, "Grete", "Head of operations", "", "en", ZoneId.of("UTC"), false, true);
        assertThat(asked(unreachable, jonas)).contains("Jonas DEPUTY");
    }

    @Test
    void a_role_without_a_name_is_nobodys_position() {
        Person nothing = person("Nils", "", false, true);
        Role unnamed = new Role("", one -> false, one -> false);
        assertThat(Addressing.find(unnamed, List.of(nothing, sonja))
                        .orElseThrow()
                        .why())
                .isEqualTo(AddressedAs.ANYBODY);
    }

    @Test
    void the_days_are_working_days_of_the_party() {
        BusinessSide denmark = new BusinessSide(ZoneId.of("Europe/Copenhagen"), "DK", null);
        // Six weeks after Thursday 19 February 2026 is Maundy Thursday, 2 April: on to Tuesday after Easter.
        assertThat(Milestone.SIX_WEEKS.day(LocalDate.parse("2026-02-19"), denmark))
                .isEqualTo("2026-04-07");
        assertThat(Milestone.SIX_WEEKS.day(LocalDate.parse("2026-02-16"), denmark))
                .isEqualTo("2026-03-30");
        // 31 August and six months: the last of February, a Sunday in 2027.
        assertThat(Milestone.SIX_MONTHS.day(LocalDate.parse("2026-08-31"), denmark))
                .isEqualTo("2027-03-01");
        assertThat(Milestone.TWO_YEARS.day(LocalDate.parse("2026-03-02"), denmark))
                .isEqualTo("2028-03-02");
    }

    private static Optional<String> asked(Person... people) {
        return Addressing.find(ROLE, List.of(people))
                .map(found -> found.person().name() + " " + found.why());
    }

    private static Person person(String name, String position, boolean sponsor, boolean active) {
        return new Person(
                null, null, null, name, position, name + "@example.org", "en", ZoneId.of("UTC"), sponsor, active);
    }

    private static Person left(Person person) {
        return person(person.name(), person.position(), person.sponsor(), false);
    }
}
