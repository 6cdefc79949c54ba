package org.counterpart.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Test
    void an_address_is_kept_in_lower_case_so_that_it_is_found_again() {
        assertThat(solveig("Solveig.Dahl@Skerry.EXAMPLE ", null).email()).isEqualTo("solveig.dahl@skerry.example");
    }

    @Test
    void whoever_left_is_not_invited() {
        assertThatThrownBy(contact("solveig@skerry.example", ContactStatus.LEFT)::requireInvitable)
                .isInstanceOf(Conflict.class)
                .hasMessage("clients.invitation.left");
    }

    @Test
    void who_has_no_address_is_not_invited() {
        assertThatThrownBy(contact("", null)::requireInvitable)
                .isInstanceOf(Conflict.class)
                .hasMessage("clients.invitation.email");
    }

    @Test
    void a_member_whose_address_was_taken_away_is_let_in_again_all_the_same() {
        Contact contact = contact("", null);
        contact.isMember(UUID.randomUUID(), NOW);
        assertThatCode(contact::requireInvitable).doesNotThrowAnyException();
    }

    @Test
    void a_change_that_says_nothing_of_the_status_keeps_it() {
        Contact contact = contact("", ContactStatus.LEFT);
        contact.describe(solveig("", null), NOW);
        assertThat(contact.hasLeft()).isTrue();
        contact.describe(solveig("", ContactStatus.ACTIVE), NOW);
        assertThat(contact.hasLeft()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"solveig", "a b@c.de", "solveig@skerry", "@skerry.example"})
    void an_address_that_is_none_is_refused(String email) {
        assertThatThrownBy(() -> Checks.require(validator, solveig(email, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skerry.example", "ftp://skerry.example", "javascript:alert(1)", "https://"})
    void a_website_that_no_browser_should_open_is_refused(String website) {
        assertThatThrownBy(() -> Checks.require(
                        validator, new OrganizationData("Skerry", "NO", "", "Europe/Oslo", "", website, "", null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::key)
                        .containsExactly("clients.website.unreadable"));
    }

    @Test
    void an_organisation_needs_a_name_and_a_zone_and_nothing_else() {
        assertThatCode(() -> Checks.require(
                        validator, new OrganizationData("Skerry", null, null, "Europe/Oslo", null, null, null, null)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        Checks.require(validator, new OrganizationData(" ", null, null, " ", null, null, null, null)))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                        .extracting(FieldError::field)
                        .containsExactly("name", "zone"));
    }

    private static Contact contact(String email, ContactStatus status) {
        Contact contact = new Contact(UUID.randomUUID(), solveig(email, null), NOW);
        contact.describe(solveig(email, status), NOW);
        return contact;
    }

    private static ContactData solveig(String email, ContactStatus status) {
        return new ContactData("Solveig Dahl", "", email, "", "en", "Europe/Oslo", "", status);
    }
}
