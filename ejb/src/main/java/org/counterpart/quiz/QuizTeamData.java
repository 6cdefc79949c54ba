package org.counterpart.quiz;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * What is said of a team.
 *
 * @param memberIds who is in it: of the firm's own people and its clients
 */
public record QuizTeamData(
        @NotBlank(message = "field.required")
                @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String name,
        @Size(max = 200, message = "field.too-many") List<@NotNull(message = "field.required") UUID> memberIds) {

    public QuizTeamData {
        name = name == null ? null : name.strip();
        memberIds = memberIds == null
                ? List.of()
                : new LinkedHashSet<>(memberIds).stream().toList();
    }
}
