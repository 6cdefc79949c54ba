package org.counterpart.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * A round about oneself.
 *
 * @param title what to call it; empty: as the instrument is called
 * @param closesOn its last day, until midnight
 * @param zone IANA: whose day that is
 * @param versionId of which instrument; {@code null}: the one that comes with the product
 */
public record OwnRoundData(
        @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @NotNull(message = "field.required") LocalDate closesOn,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone,
        UUID versionId) {

    public OwnRoundData {
        title = title == null ? "" : title.strip();
    }
}
