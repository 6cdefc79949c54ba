package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;

/**
 * Who is asked about somebody: they name them, and whoever approves has them asked. Who was asked stays asked: taking one
 * back would tell, by the numbers, whether they had answered.
 */
@Stateless
public class InvitationService {

    /** About one person: more are not asked, but advertised to. */
    static final int MOST = 100;

    @Inject
    QuizDoor door;

    @Inject
    ObserverRepository observers;

    @Inject
    Suggestions suggestions;

    @Inject
    RoundLetters letters;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** Whom the member named about themselves, and whom they could. */
    public NamedObservers named(Member member, UUID subjectId) {
        Subject subject = door.own(member, subjectId);
        Round round = door.roundOf(member, subject);
        List<ObserverRow> named = observers.ofSubject(member, subjectId);
        boolean open = round.isOpen(clock.instant());
        return new NamedObservers(
                round.id(),
                open,
                round.smallestGroup(),
                shown(member, named),
                open ? suggestions.of(member, round, named) : List.of());
    }

    /** The observers of a round: for whoever approves all, first those who wait; for those it is about their own. */
    public List<ObserverRow> ofRound(Member member, UUID roundId, Slice slice) {
        boolean all = QuizDoor.approves(member, door.round(member, roundId));
        return shown(member, observers.ofRound(member, roundId, all ? null : member.id(), slice));
    }

    /** One of them. */
    public ObserverRow find(Member member, UUID id) {
        visible(member, observers.find(member, id));
        return shown(member, List.of(observers.row(member, id))).get(0);
    }

    /** The same, if it is of this round. */
    public ObserverRow find(Member member, UUID roundId, UUID id) {
        Round round = visible(member, observers.find(member, id));
        if (!round.id().equals(roundId)) {
            throw new NotFound("problem.not-found");
        }
        return shown(member, List.of(observers.row(member, id))).get(0);
    }

    /**
     * Names somebody to be asked about oneself.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the id of the invitation that they may get
     * @throws Invalid for oneself, and for somebody who was named already
     * @throws Conflict if the round is closed, or enough are named
     */
    public UUID name(Member member, UUID subjectId, ObserverData data, String requestKey) {
        Subject subject = door.own(member, subjectId);
        Checks.require(validator, data);
        return requests.once(member, requestKey, List.of(subjectId, data), () -> {
            Round round = door.roundOf(member, subject);
            round.requireOpen(clock.instant());
            observers.lock(member, subjectId);
            List<ObserverRow> named = observers.ofSubject(member, subjectId);
            ObserverData whom = suggestions.known(member, round, data);
            requireAnother(member, named, whom);
            if (named.size() >= MOST) {
                throw new Conflict("quiz.observer.too-many");
            }
            Observer observer = new Observer(
                    member, subjectId, whom.group(), whom.name(), whom.email(), whom.language(), clock.instant());
            observers.add(member, observer);
            observers.flush(member);
            return observer.id();
        });
    }

    /**
     * Takes somebody back whom the member named, before anything was decided.
     *
     * @throws Conflict if they were asked, or refused
     */
    public void takeBack(Member member, UUID id, long version) {
        Observer observer = observers.find(member, id);
        door.own(member, observer.subjectId());
        observer.requireVersion(version);
        if (observer.state() != ObserverState.NAMED) {
            throw new Conflict("quiz.observer.decided");
        }
        observers.remove(member, observer);
        observers.flush(member);
    }

    /**
     * Decides whether an observer is asked; approved, they are, by mail.
     *
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if that was decided, or the round is closed
     */
    public ObserverRow decide(Member member, UUID id, long version, boolean approved) {
        Observer observer = observers.find(member, id);
        Round round = visible(member, observer);
        requireApproves(member, round);
        observers.find(member, id, version);
        decide(member, round, observer, approved);
        observers.flush(member);
        return find(member, id);
    }

    /**
     * The same for several of a round.
     *
     * @return on how many was decided: whoever was decided on before stays as they are
     */
    public int decideAll(Member member, UUID roundId, ApprovalData data) {
        Round round = door.round(member, roundId);
        requireApproves(member, round);
        Checks.require(validator, data);
        List<Observer> named = observers.named(member, roundId, data.invitationIds());
        named.forEach(observer -> decide(member, round, observer, data.approved()));
        observers.flush(member);
        return named.size();
    }

    private void decide(Member member, Round round, Observer observer, boolean approved) {
        Instant now = clock.instant();
        round.requireOpen(now);
        observer.approve(approved);
        if (approved) {
            observer.invited(now);
            letters.invited(member, round, observers.subject(member, observer.subjectId()), observer);
        }
    }

    /** The round of an observer whom the member may know: they named them, or decide on them. */
    private Round visible(Member member, Observer observer) {
        Subject subject = observers.subject(member, observer.subjectId());
        Round round = door.round(member, subject.roundId());
        if (!subject.is(member) && !QuizDoor.approves(member, round)) {
            throw new NotFound("problem.not-found");
        }
        return round;
    }

    private static void requireApproves(Member member, Round round) {
        if (!QuizDoor.approves(member, round)) {
            throw new Forbidden("quiz.observer.approve.others");
        }
    }

    private static void requireAnother(Member member, List<ObserverRow> named, ObserverData data) {
        if (data.email().equalsIgnoreCase(member.email())) {
            throw new Invalid("email", "quiz.observer.oneself");
        }
        if (named.stream().anyMatch(one -> one.email().equalsIgnoreCase(data.email()))) {
            throw new Invalid("email", "quiz.observer.twice");
        }
    }

    private static List<ObserverRow> shown(Member member, List<ObserverRow> rows) {
        return member.clientId().isEmpty()
                ? rows
                : rows.stream().map(ObserverRow::masked).toList();
    }
}
