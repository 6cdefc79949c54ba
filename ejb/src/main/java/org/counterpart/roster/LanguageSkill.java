package org.counterpart.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
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
        @NotNull(message = "field.required") CefrLevel level) {

    /** The best spoken first. */
    public static final Comparator<LanguageSkill> BEST_FIRST =
            Comparator.comparing(LanguageSkill::level).reversed().thenComparing(LanguageSkill::tag);
}
