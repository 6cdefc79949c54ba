package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Slice;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.SubjectProgress.GroupProgress;

/** Rounds to look at: which there are, and how far each is. */
@Stateless
public class RoundBoardService {

    @Inject
    QuizDoor door;

    @Inject
    RoundRepository rounds;

    @Inject
    AnswerBox box;

    @Inject
    Clock clock;

    /** The rounds a member follows, the newest first. */
    public List<RoundRow> rows(Member member, RoundFilter filter, Slice slice) {
        return rounds.rows(member, filter, clock.instant(), slice);
    }

    /** How many there are of them. */
    public int count(Member member, RoundFilter filter) {
        return (int) rounds.count(member, filter, clock.instant());
    }

    /** One round. */
    public RoundDetails find(Member member, UUID id) {
        Round round = door.round(member, id);
        UUID mine = rounds.subjects(member, id).stream()
                .filter(subject -> subject.is(member))
                .map(Subject::id)
                .findFirst()
                .orElse(null);
        return new RoundDetails(
                round.id(),
                round.version(),
                new RoundData(
                        round.title(),
                        Closing.lastDay(round.closesAt(), round.zone()),
                        round.zone().getId(),
                        round.smallestGroup(),
                        round.comments()),
                rounds.instrument(member, round.versionId()),
                round.versionId(),
                round.teamId(),
                rounds.team(member, round.teamId()),
                round.engagementId(),
                round.memberName(),
                round.startedAt(),
                round.closesAt(),
                round.closedAt(),
                round.isOpen(clock.instant()),
                round.answered(),
                round.remindedAt(),
                mine,
                member.has(Role.VP) || round.isStartedBy(member),
                QuizDoor.approves(member, round));
    }

    /** How many answered, person by person: a client is told of themselves alone. Never who. */
    public List<SubjectProgress> progress(Member member, UUID id) {
        door.round(member, id);
        Map<UUID, Long> toApprove = rounds.toApprove(member, id);
        Map<UUID, List<GroupProgress>> groups = box.progress(member, id).stream()
                .collect(Collectors.groupingBy(
                        AnswerBox.Progress::subjectId,
                        Collectors.mapping(
                                one -> new GroupProgress(RaterGroup.valueOf(one.group()), one.asked(), one.answered()),
                                Collectors.toList())));
        return rounds.subjects(member, id).stream()
                .filter(subject -> member.clientId().isEmpty() || subject.is(member))
                .map(subject -> new SubjectProgress(
                        subject.id(),
                        subject.name(),
                        subject.selfDone(),
                        toApprove.getOrDefault(subject.id(), 0L),
                        groups.getOrDefault(subject.id(), List.of())))
                .toList();
    }
}
