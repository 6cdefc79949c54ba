package org.counterpart.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;

/**
 * How an issue climbs its ladder: one level after the other, never past one. A level is answered when every party has said
 * something on it (raising it, or taking it up, counts); if one says nothing until the deadline, it goes on by itself. It is
 * settled when every party has agreed since anybody last said something else. Told by its steps alone, in their order.
 */
final class IssueCourse {

    /** What moves it, as far as the rules are about it. */
    record Move(StepKind kind, int level, UUID partyId, Instant answerBy) {}

    private final List<UUID> parties;
    private final int levels;
    private final List<Move> moves;

    IssueCourse(List<UUID> parties, int levels, List<Move> moves) {
        this.parties = List.copyOf(parties);
        this.levels = levels;
        this.moves = new ArrayList<>(moves);
    }

    IssueState state() {
        if (has(StepKind.SETTLED)) {
            return IssueState.SETTLED;
        }
        return has(StepKind.ENDED) ? IssueState.ENDED : IssueState.OPEN;
    }

    /** From 1. */
    int level() {
        return moves.stream().mapToInt(Move::level).max().orElse(0);
    }

    /** Until when its level is to be answered; {@code null} once nothing is waited for. */
    Instant answerBy() {
        if (state() != IssueState.OPEN) {
            return null;
        }
        return moves.stream()
                .filter(move -> move.kind().opensLevel())
                .reduce((earlier, later) -> later)
                .map(Move::answerBy)
                .orElseThrow();
    }

    /** The parties that have said nothing on this level. */
    List<UUID> silent() {
        Set<UUID> spoke = new HashSet<>();
        moves.stream().filter(move -> move.level() == level()).forEach(move -> spoke.add(move.partyId()));
        return parties.stream().filter(party -> !spoke.contains(party)).toList();
    }

    /** The parties that consider it settled, as it was put last. */
    Set<UUID> agreed() {
        Set<UUID> agreed = new HashSet<>();
        for (Move move : moves) {
            if (move.kind() == StepKind.AGREED) {
                agreed.add(move.partyId());
            } else if (move.kind().opensLevel() || move.kind() == StepKind.ANSWERED) {
                agreed.clear();
            }
        }
        return agreed;
    }

    /** Whether a party has to say something, so that it does not go on without it. */
    boolean waitsFor(UUID party) {
        return state() == IssueState.OPEN
                && !agreed().contains(party)
                && (silent().contains(party) || agreedByOthers(party));
    }

    private boolean agreedByOthers(UUID party) {
        return agreed().stream().anyMatch(one -> !one.equals(party));
    }

    /**
     * A party answers.
     *
     * @throws Conflict if it is settled
     */
    List<Move> answer(UUID party) {
        requireUnsettled();
        return take(new Move(StepKind.ANSWERED, level(), party, null));
    }

    /**
     * A party considers it settled; with the last one it is.
     *
     * @throws Conflict if it is settled, or the party has said so already
     */
    List<Move> agree(UUID party) {
        requireUnsettled();
        if (agreed().contains(party)) {
            throw new Conflict("followup.issue.agreed");
        }
        List<Move> taken = new ArrayList<>(take(new Move(StepKind.AGREED, level(), party, null)));
        if (agreed().containsAll(parties)) {
            taken.addAll(take(new Move(StepKind.SETTLED, level(), party, null)));
        }
        return taken;
    }

    /**
     * Somebody takes it on: to the next level, or from the last one to the end.
     *
     * @param party {@code null}: the firm's people
     * @param answerBy until when the next level is to be answered
     * @throws Conflict if it is settled, or the ladder is at its end
     */
    List<Move> escalate(UUID party, Instant answerBy) {
        requireUnsettled();
        if (state() == IssueState.ENDED) {
            throw new Conflict("followup.issue.at-end");
        }
        return take(onwards(StepKind.ESCALATED, party, answerBy));
    }

    /** What silence does, if it is time; nothing, if it is not, or nobody was silent, or it happened already. */
    List<Move> silence(Instant now, Instant answerBy) {
        if (state() != IssueState.OPEN || now.isBefore(answerBy()) || silent().isEmpty()) {
            return List.of();
        }
        return take(onwards(StepKind.SILENCE, null, answerBy));
    }

    /** Whether there is a level after this one. */
    boolean hasNext() {
        return level() < levels;
    }

    private Move onwards(StepKind kind, UUID party, Instant answerBy) {
        return hasNext()
                ? new Move(kind, level() + 1, party, answerBy)
                : new Move(StepKind.ENDED, level(), party, null);
    }

    private List<Move> take(Move move) {
        moves.add(move);
        return List.of(move);
    }

    private boolean has(StepKind kind) {
        return moves.stream().anyMatch(move -> move.kind() == kind);
    }

    private void requireUnsettled() {
        if (state() == IssueState.SETTLED) {
            throw new Conflict("followup.issue.settled");
        }
    }
}
