package org.counterpart.members;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.counterpart.common.Checks;
import org.counterpart.firm.Role;

/**
 * Somebody to invite into the firm.
 *
 * @param email where the invitation goes, and what finds an account they already have; kept in lower case
 * @param roles {@code VP}, {@code CONSULTANT} or both; clients are invited with their organisation, elsewhere
 * @param language one of {@code en de es fr}: the language of the invitation
 */
public record Invitation(
        @NotBlank(message = "field.required")
                @Email(regexp = Checks.EMAIL, message = "field.email")
                @Size(max = 254, message = "field.too-long")
                String email,
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @NotEmpty(message = "members.roles.none") Set<@NotNull(message = "field.required") Role> roles,
        @NotNull(message = "field.required") @Pattern(regexp = "en|de|es|fr", message = "members.language.unknown")
                String language) {

    public Invitation {
        email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        name = name == null ? null : name.strip();
        language = language == null ? "en" : language;
    }
}
