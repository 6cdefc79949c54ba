package org.counterpart.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;

/**
 * What a visitor of a public quiz sends.
 *
 * @param ticket the form's
 * @param answers by item
 * @param language in which it was answered: one of {@code en de es fr}
 */
public record PublicSheet(
        @NotBlank(message = "field.required") String ticket,
        @NotNull(message = "field.required") Map<String, Integer> answers,
        @NotNull(message = "field.required") @Pattern(regexp = "en|de|es|fr", message = "members.language.unknown")
                String language) {}
