package org.counterpart.engagement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * Something that was decided in an engagement.
 *
 * @param topic what it belongs to; the role shown is told topic by topic
 * @param decidedOn on which day, in the engagement's zone
 * @param dataBy who gathered the data it rests on
 * @param correctsId the entry that this one takes the place of; {@code null}: none
 */
public record DecisionData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String topic,
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        @NotNull(message = "field.required") LocalDate decidedOn,
        @NotNull(message = "field.required") Who decidedBy,
        @NotNull(message = "field.required") Who dataBy,
        @NotNull(message = "field.required") Who implementedBy,
        UUID correctsId) {

    public DecisionData {
        topic = topic == null ? "" : topic.strip();
        text = text == null ? "" : text.strip();
    }
}
