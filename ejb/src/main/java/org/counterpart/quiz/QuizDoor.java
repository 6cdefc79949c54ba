package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/**
 * The ways in: to a role profile for its owner and whom they share it with, to a round for whoever follows it. The
 * database asks the same questions again.
 */
@Dependent
class QuizDoor extends FirmRepository {

    @Inject
    AnswerBox box;

    @Inject
    Clock clock;

    /**
     * A subject of one's own: to answer about oneself, name observers, share.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    Subject own(Member member, UUID subjectId) {
        Subject subject = find(member, Subject.class, subjectId);
        if (!subject.is(member)) {
            throw new NotFound("problem.not-found");
        }
        return subject;
    }

    /**
     * A subject whose role profile the member may open: their own, or one that is shared with them.
     *
     * @throws NotFound if there is none, or not for this member
     */
    Subject profile(Member member, UUID subjectId) {
        Subject subject = find(member, Subject.class, subjectId);
        if (!subject.is(member) && !isShared(member, subjectId)) {
            throw new NotFound("problem.not-found");
        }
        return subject;
    }

    /**
     * A round to follow: for VPs, whoever started it, and those it is about.
     *
     * @throws NotFound if there is none, or not for this member
     */
    Round round(Member member, UUID roundId) {
        Round round = find(member, Round.class, roundId);
        if (!box.follows(member, roundId)) {
            throw new NotFound("problem.not-found");
        }
        return round;
    }

    /**
     * A round to manage: to approve observers, remind, move its end, close it. For VPs and whoever started it; a round of
     * one's own does not let one approve one's own observers, see {@link #approves}.
     *
     * @throws NotFound if the member does not follow it
     * @throws Forbidden if they follow it as somebody it is about
     */
    Round managed(Member member, UUID roundId) {
        Round round = round(member, roundId);
        if (!member.has(Role.VP) && !round.isStartedBy(member)) {
            throw new Forbidden("quiz.round.not-yours");
        }
        return round;
    }

    /** Whether the member approves observers in a round: of one's own round a VP does. */
    static boolean approves(Member member, Round round) {
        return member.has(Role.VP) || !round.isOwn() && round.isStartedBy(member);
    }

    /** The round of a subject whom the member may know. */
    Round roundOf(Member member, Subject subject) {
        return find(member, Round.class, subject.roundId());
    }

    private boolean isShared(Member member, UUID subjectId) {
        // The policies on shares leave those that were given to the member.
        return !as(member)
                .createQuery(
                        "select h.id from QuizShare h where h.subjectId = :subject and h.withdrawnAt is null",
                        UUID.class)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
