package org.counterpart.room;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.workshop.Captures;

/**
 * What a facilitator types for somebody in the room, who said it aloud.
 *
 * @param kind if the block does not ask for one kind; else {@code null}
 * @param participantId who said it, kept where the block names people; {@code null}: nobody says
 */
public record CaptureData(
        @NotNull(message = "field.required") UUID blockId,
        Captures kind,
        @NotBlank(message = "field.required")
                @Size(max = 2000, message = "field.too-long")
                @Pattern(regexp = Checks.LINES, message = "problem.field.unreadable")
                String text,
        UUID participantId) {

    public CaptureData {
        text = text == null ? null : text.strip();
    }
}
