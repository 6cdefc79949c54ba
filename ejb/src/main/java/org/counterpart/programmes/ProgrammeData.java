package org.counterpart.programmes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What the firm says about a programme; what a form or a request brings in.
 *
 * @param name no other programme of the firm has it, in any case
 * @param languages it can be delivered in, BCP 47, each once
 * @param halfDays how long it takes, in half days
 * @param certificationRequired whether only certified consultants deliver it
 * @param status left out: offered at first, unchanged later
 */
public record ProgrammeData(
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 1000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String summary,
        @Size(max = 40, message = "field.too-many")
                List<
                                @NotBlank(message = "field.required")
                                @Code(value = Code.Of.LANGUAGE, message = "field.language.unknown") String>
                        languages,
        @NotNull(message = "field.required")
                @Min(value = 1, message = "programmes.length.range")
                @Max(value = 200, message = "programmes.length.range")
                Integer halfDays,
        boolean certificationRequired,
        ProgrammeStatus status) {

    public ProgrammeData {
        name = name == null ? "" : name.strip();
        summary = summary == null ? "" : summary.strip();
        // List.copyOf would not let a missing language come as far as its own message.
        languages = languages == null
                ? List.of()
                : new LinkedHashSet<>(languages).stream().toList();
    }
}
