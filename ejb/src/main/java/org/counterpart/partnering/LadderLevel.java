package org.counterpart.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Checks;

/**
 * One level of the ladder that an issue climbs: one named person of each party settles it there.
 *
 * @param title such as {@code "Project leads"}
 * @param hours how many business hours, of both sides, they have to answer; {@code null}: nobody said yet
 * @param people one of each party
 */
public record LadderLevel(
        @Size(max = 120, message = "field.too-long")
                @Pattern(regexp = Checks.LINE, message = "problem.field.unreadable")
                String title,
        @Min(value = 1, message = "partnering.ladder.hours") @Max(value = 400, message = "partnering.ladder.hours")
                Integer hours,
        @Size(max = 20, message = "partnering.too-many")
                List<@NotNull(message = "field.required") @Valid LadderPerson> people) {

    public LadderLevel {
        title = AgreementTerms.text(title);
        people = people == null ? List.of() : people;
    }

    /** Who settles it there for a party. */
    public Optional<LadderPerson> of(UUID party) {
        return people.stream().filter(one -> one.party().equals(party)).findFirst();
    }
}
