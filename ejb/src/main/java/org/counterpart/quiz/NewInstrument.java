package org.counterpart.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * An instrument to begin.
 *
 * @param language in which it is written first, BCP 47; left out for a copy: those of what is copied
 * @param copyOf the instrument whose newest version it is copied from; {@code null}: from nothing
 */
public record NewInstrument(
        @NotBlank(message = "field.required")
                @Size(max = InstrumentTexts.NAME, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Code(value = Code.Of.LANGUAGE, message = "field.language.unknown") String language,
        UUID copyOf) {

    public NewInstrument {
        name = name == null ? "" : name.strip();
        language = language == null || language.isBlank() ? null : language.strip();
    }
}
