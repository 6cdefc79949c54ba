package org.counterpart.quiz;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.counterpart.common.Checks;

/**
 * An address that a visitor leaves, and what they agreed to.
 *
 * @param email kept in lower case
 * @param language one of {@code en de es fr}: what they read
 * @param agreed whether they agreed to be written to; without it nothing is kept
 * @param shares whether they agreed that the firm sees their result too
 * @param words what they agreed to, as it was shown to them
 */
public record PublicContact(
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @NotBlank(message = "field.required")
                @Size(max = 254, message = "field.too-long")
                @Pattern(regexp = "|" + Checks.EMAIL, message = "field.email")
                String email,
        @NotNull(message = "field.required") @Pattern(regexp = "en|de|es|fr", message = "members.language.unknown")
                String language,
        @AssertTrue(message = "quiz.public.contact.agree") boolean agreed,
        boolean shares,
        @NotBlank(message = "field.required") @Size(max = 2000, message = "field.too-long") String words) {

    public PublicContact {
        name = name == null ? "" : name.strip();
        email = email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }
}
