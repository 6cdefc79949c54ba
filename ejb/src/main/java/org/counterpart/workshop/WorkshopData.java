package org.counterpart.workshop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.counterpart.common.Checks;
import org.counterpart.common.Code;

/**
 * What is said of a workshop.
 *
 * @param purpose the larger purpose, in the parties' words
 * @param place where people meet; {@code ""}: nowhere, or nobody said
 * @param videoLink where they meet on the net; {@code ""}: nowhere
 * @param zone IANA: whose clocks its times are. They stay as they are when it changes
 */
public record WorkshopData(
        @NotBlank(message = "field.required")
                @Size(max = 160, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 4000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String purpose,
        @Size(max = 400, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String place,
        @Size(max = 500, message = "field.too-long") @Pattern(regexp = "|" + Checks.WEB, message = "field.url")
                String videoLink,
        @NotBlank(message = "field.required") @Code(value = Code.Of.ZONE, message = "field.zone.unknown") String zone) {

    public WorkshopData {
        name = name == null ? null : name.strip();
        purpose = purpose == null ? "" : purpose.strip();
        place = place == null ? "" : place.strip();
        videoLink = videoLink == null ? "" : videoLink.strip();
    }
}
