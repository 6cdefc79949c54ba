package org.counterpart.partnering;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.counterpart.common.Checks;

/**
 * One way to tell that an agreement succeeds.
 *
 * @param how it is measured
 * @param target what is to be reached
 * @param by by when; {@code null}: nobody said yet
 */
public record AgreementMeasure(
        @Size(max = 200, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 500, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String how,
        @Size(max = 200, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String target,
        LocalDate by) {

    public AgreementMeasure {
        name = AgreementTerms.text(name);
        how = AgreementTerms.text(how);
        target = AgreementTerms.text(target);
    }
}
