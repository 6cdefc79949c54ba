package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;

/** The decisions log of engagements: the firm's people keep it, everybody on the engagement reads it. */
@Stateless
public class DecisionService {

    @Inject
    EngagementDoor door;

    @Inject
    DecisionRepository decisions;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The log, the latest decisions first; what was corrected stays in it. */
    public List<DecisionRow> rows(Member member, UUID engagement, Slice slice) {
        door.open(member, engagement);
        return decisions.rows(member, engagement, slice);
    }

    /** How many entries the log has. */
    public int count(Member member, UUID engagement) {
        door.open(member, engagement);
        return (int) decisions.count(member, engagement);
    }

    /** One entry. */
    public DecisionRow find(Member member, UUID engagement, UUID id) {
        door.open(member, engagement);
        return decisions.row(member, engagement, id).orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** What the decisions that count show, topic by topic. */
    public List<TopicShown> shown(Member member, UUID engagement) {
        door.open(member, engagement);
        Map<String, List<DecisionData>> topics = new LinkedHashMap<>();
        decisions.counting(member, engagement).forEach(entry -> topics.computeIfAbsent(
                        entry.topic().toLowerCase(Locale.ROOT), topic -> new ArrayList<>())
                .add(entry));
        return topics.values().stream().map(TopicShown::of).toList();
    }

    /**
     * Writes a decision down for good.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new entry's id
     * @throws Conflict if it corrects what was corrected already, or the engagement is closed
     */
    public UUID add(Member member, UUID engagement, DecisionData data, String requestKey) {
        Checks.require(validator, data);
        OpenEngagement open = door.openAsStaff(member, engagement);
        return requests.once(member, requestKey, List.of(engagement, data), () -> {
            requireSensible(open, data);
            requireCorrectable(member, engagement, data.correctsId());
            Decision decision = new Decision(engagement, data, member, clock.instant());
            decisions.add(member, decision);
            return decision.id();
        });
    }

    private void requireSensible(OpenEngagement open, DecisionData data) {
        List<FieldError> errors = new ArrayList<>();
        if (data.decidedBy() == Who.NOBODY_YET) {
            errors.add(new FieldError("decidedBy", "field.choice.unknown"));
        }
        if (data.dataBy() == Who.NOBODY_YET) {
            errors.add(new FieldError("dataBy", "field.choice.unknown"));
        }
        // Somewhere it may be tomorrow already.
        if (data.decidedOn().isAfter(LocalDate.now(clock.withZone(open.zone())).plusDays(1))) {
            errors.add(new FieldError("decidedOn", "engagement.decision.future"));
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private void requireCorrectable(Member member, UUID engagement, UUID corrected) {
        if (corrected == null) {
            return;
        }
        DecisionRow before = decisions
                .row(member, engagement, corrected)
                .orElseThrow(() -> new Invalid("correctsId", "field.choice.unknown"));
        if (before.correctedBy() != null) {
            throw new Conflict("engagement.decision.corrected");
        }
    }
}
