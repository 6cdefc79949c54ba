package org.counterpart.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.counterpart.common.Code;

/**
 * A language somebody speaks.
 *
 * @param tag BCP 47 tag ({@code pt-BR})
 * @param level how well, by CEFR
 */
public record LanguageSkill(
        @NotBlank(message = "field.required") @Code(value = Code.Of.LANGUAGE, message = "field.language.unknown")
                String tag,
        @NotNull(message = "field.required") CefrLevel level) {}
