package org.counterpart.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * What somebody in the room sends from their own device.
 *
 * @param id made by the device, at random: sent twice, it is one
 * @param device a secret that stays in the device; with it, what was sent can be changed and taken back until it is
 *     revealed
 * @param participantId who says so, where the block names people; {@code null}: nobody of those invited
 * @param partyId of which party, for somebody who was not invited
 * @param name of the same
 */
public record SentContribution(
        @NotNull(message = "field.required") UUID id,
        @NotNull(message = "field.required") UUID blockId,
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        @NotNull(message = "field.required")
                @Pattern(regexp = SentContribution.SECRET, message = "problem.field.unreadable")
                String device,
        UUID participantId,
        UUID partyId,
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name) {

    /** A device's secret: 128 random bits or more, as URLs write them. */
    public static final String SECRET = "[A-Za-z0-9_-]{22,86}";

    public SentContribution {
        text = text == null ? null : text.strip();
        name = name == null ? "" : name.strip();
    }
}
