package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** How engagements go from phase to phase: the firm's people take them through the gates, their clients look on. */
@Stateless
public class PhaseService {

    @Inject
    EngagementDoor door;

    @Inject
    PhaseRepository phases;

    @Inject
    @Any
    Instance<PhaseGate> gates;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** Where an engagement stands, how it came there, and what is missing before it can go on. */
    public PhaseDetails find(Member member, UUID id) {
        return details(member, door.open(member, id));
    }

    /**
     * Goes to another phase, if every gate is open.
     *
     * @param version the engagement's, as whoever decides this saw it
     * @throws Conflict if no way leads there from where it stands; if a gate is closed, with everything that is missing
     * @throws org.counterpart.common.Stale if somebody changed it since, such as by passing the gate first
     */
    public PhaseDetails pass(Member member, UUID id, long version, PhaseMove move) {
        Checks.require(validator, move);
        OpenEngagement open = door.openAsStaff(member, id);
        Engagement engagement = open.engagement();
        engagement.requireVersion(version);
        Phase from = engagement.phase();
        if (!from.ways().contains(move.to())) {
            throw new Conflict("engagement.phase.no-way");
        }
        requireSensibleEnd(engagement, move);
        List<FieldError> errors = Stream.concat(missing(member, open, move.to()), unanswered(member, open, move))
                .map(missing -> new FieldError(missing.part(), missing.key(), missing.values()))
                .toList();
        if (!errors.isEmpty()) {
            throw new Conflict("engagement.gate.closed", Map.of(), errors);
        }
        Instant now = clock.instant();
        for (ExitQuestion question : ExitQuestion.values()) {
            if (!move.answer(question).isEmpty()) {
                phases.add(member, new ExitAnswer(id, open.round(), question, move.answer(question), member, now));
            }
        }
        engagement.pass(move.to(), move.endsOn(), now);
        phases.add(member, new PhasePassage(id, from, move.to(), engagement.round(), move.reason(), member, now));
        phases.flush(member);
        return details(member, open);
    }

    private static void requireSensibleEnd(Engagement engagement, PhaseMove move) {
        if (move.endsOn() == null) {
            return;
        }
        if (!engagement.phase().recyclesTo(move.to())) {
            throw new Invalid("endsOn", "engagement.extend.elsewhere");
        }
        if (!move.endsOn().isAfter(engagement.endsOn())) {
            throw new Invalid("endsOn", "engagement.extend.later");
        }
    }

    private Stream<Missing> missing(Member member, OpenEngagement open, Phase to) {
        return gates.stream().flatMap(gate -> gate.missing(member, open, to).stream());
    }

    /** The questions of the exit list that nobody answered, neither in this round before nor with this. */
    private Stream<Missing> unanswered(Member member, OpenEngagement open, PhaseMove move) {
        if (open.phase() != Phase.ACTION || move.to() != Phase.ENDING) {
            return Stream.empty();
        }
        Set<ExitQuestion> answered = phases.exit(member, open.id()).stream()
                .filter(answer -> answer.round() == open.round())
                .map(ExitRow::question)
                .collect(Collectors.toSet());
        return Stream.of(ExitQuestion.values())
                .filter(question ->
                        !answered.contains(question) && move.answer(question).isEmpty())
                .map(question -> new Missing("exit[" + question + "]", "engagement.exit.missing." + question));
    }

    private PhaseDetails details(Member member, OpenEngagement open) {
        Engagement engagement = open.engagement();
        List<PhaseWay> ways = member.has(Role.VP, Role.CONSULTANT)
                ? engagement.phase().ways().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(to -> new PhaseWay(to, missing(member, open, to).toList()))
                        .toList()
                : List.of();
        return new PhaseDetails(
                engagement.version(),
                engagement.phase(),
                engagement.round(),
                ways,
                phases.passages(member, open.id()),
                phases.exit(member, open.id()));
    }
}
