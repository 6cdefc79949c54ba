package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;
import org.counterpart.work.DueWorkQueue;

/** What is due of rounds: reminds those who have not answered, whom nobody else is told, and closes what is over. */
@Stateless
public class RoundReminders {

    /** Who was asked later than this before a reminder is left in peace. */
    private static final Duration PEACE = Duration.ofHours(24);

    @Inject
    RoundRepository rounds;

    @Inject
    ObserverRepository observers;

    @Inject
    AnswerBox box;

    @Inject
    RoundLetters letters;

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    /** Does what is due of a round now, and says when to look again. */
    public void look(Member system, UUID roundId) {
        Round round = rounds.locked(system, roundId).orElse(null);
        Instant now = clock.instant();
        if (round == null || round.closedAt() != null) {
            return;
        }
        if (!round.isOpen(now)) {
            round.over();
            return;
        }
        RoundReminder.due(round, now).ifPresent(moment -> {
            remind(system, round, now.minus(PEACE));
            round.reminded(now);
        });
        work.schedule(system, RoundWork.KIND, roundId, RoundReminder.next(round, now));
    }

    /** Reminds because somebody asked for it. */
    public void nudge(Member system, UUID roundId) {
        rounds.locked(system, roundId)
                .filter(round -> round.isOpen(clock.instant()))
                .ifPresent(round -> remind(system, round, clock.instant()));
    }

    private void remind(Member system, Round round, Instant invitedBefore) {
        Map<UUID, Subject> subjects = new HashMap<>();
        rounds.subjects(system, round.id()).forEach(subject -> subjects.put(subject.id(), subject));
        List<Observer> waiting = observers.of(system, box.waiting(system, round.id()));
        waiting.stream()
                .filter(observer ->
                        observer.invitedAt() != null && !observer.invitedAt().isAfter(invitedBefore))
                .forEach(observer -> letters.reminded(system, round, subjects.get(observer.subjectId()), observer));
    }
}
