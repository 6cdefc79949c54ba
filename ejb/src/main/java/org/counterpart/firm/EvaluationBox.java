package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What parties said at follow-ups, as far as it is released: the rest of it the database does not tell them. See D60. */
@Dependent
public class EvaluationBox extends FirmRepository {

    /**
     * What a party said lasted.
     *
     * @param milestone {@code SIX_WEEKS}, {@code SIX_MONTHS} or {@code TWO_YEARS} after the agreement
     * @param lasted {@code ""}: they did not say
     * @param because what made it possible; {@code ""}: they did not say
     */
    public record Lasted(UUID partyId, String milestone, Instant saidAt, String lasted, String because) {}

    /** What lasted of a workshop, the earliest first; nothing unless it is released. */
    public List<Lasted> released(Member member, UUID workshopId) {
        return ask(
                member,
                "select * from app.released_evaluations(?)",
                row -> new Lasted(
                        row.getObject("party_id", UUID.class),
                        row.getString("milestone"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("lasted"),
                        row.getString("possible")),
                workshopId);
    }
}
