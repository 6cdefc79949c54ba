package org.counterpart.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * What a certificate says; what a form or a request brings in. Its days are days of the calendar, in no zone.
 *
 * @param programmeId what it certifies to deliver
 * @param certifiedOn the first day it counts
 * @param expiresOn the last day it counts; left out: for good
 * @param certifiedBy the name of who certified, a person or a body
 */
public record CertificationData(
        @NotNull(message = "field.required") UUID programmeId,
        @NotNull(message = "field.required") LocalDate certifiedOn,
        LocalDate expiresOn,
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String certifiedBy) {

    public CertificationData {
        certifiedBy = certifiedBy == null ? "" : certifiedBy.strip();
    }

    /** Whether it counts on this day: the first and the last day do. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(certifiedOn) && (expiresOn == null || !day.isAfter(expiresOn));
    }
}
