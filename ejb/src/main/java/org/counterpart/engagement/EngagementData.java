package org.counterpart.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What is said of an engagement.
 *
 * @param template what it starts from; stays as it is once the engagement exists
 * @param startsOn its first day
 * @param endsOn its last day
 * @param zone IANA: whose days these are
 * @param programmeId the programme it delivers; {@code null}: none
 * @param languages BCP 47: what the people there speak
 * @param specialities what it takes
 */
public record EngagementData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @NotNull(message = "field.required") Template template,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String purpose,
        @NotNull(message = "field.required") LocalDate startsOn,
        @NotNull(message = "field.required") LocalDate endsOn,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        UUID programmeId,
        @Size(max = 20, message = "field.too-many")
                List<
                                @NotBlank(message = "field.required")
                                @Code(value = Code.Of.LANGUAGE, message = "field.language.unknown") String>
                        languages,
        @Size(max = 20, message = "field.too-many")
                List<
                                @NotBlank(message = "field.required") @Size(max = 80, message = "field.too-long")
                                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable") String>
                        specialities) {

    public EngagementData {
        name = name == null ? null : name.strip();
        purpose = purpose == null ? "" : purpose.strip();
        languages = languages == null ? List.of() : List.copyOf(languages);
        specialities = specialities == null ? List.of() : List.copyOf(specialities);
    }
}
