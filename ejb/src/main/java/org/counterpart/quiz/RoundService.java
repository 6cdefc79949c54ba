package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberEntry;
import org.counterpart.work.DueWorkQueue;

/** Rounds: everybody starts their own, VPs and consultants those of a team; whoever manages one moves its end or closes it. */
@Stateless
public class RoundService {

    @Inject
    QuizDoor door;

    @Inject
    InstrumentRepository instruments;

    @Inject
    RoundRepository rounds;

    @Inject
    TeamRepository teams;

    @Inject
    QuizTeams people;

    @Inject
    RoundLetters letters;

    @Inject
    DueWorkQueue work;

    @Inject
    AnswerBox box;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /**
     * Starts a round about oneself.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the id of the role profile that comes of it
     * @throws Conflict if the instrument's version is not asked with
     */
    public UUID startOwn(Member member, OwnRoundData data, String requestKey) {
        Checks.require(validator, data);
        return requests.once(member, requestKey, data, () -> {
            InstrumentVersion version = versionToAskWith(member, data.versionId());
            String title = data.title().isEmpty() ? titleOf(version) : data.title();
            Closing closing = Closing.of(data.closesOn(), data.zone(), clock);
            Round round =
                    new Round(member, version.id(), title, null, null, closing.at(), closing.zone(), clock.instant());
            begin(member, round);
            Subject subject = new Subject(round.id(), member.id(), member.name());
            rounds.add(member, subject);
            rounds.flush(member);
            return subject.id();
        });
    }

    /**
     * Starts a round about a team, or the people of an engagement: each of them is asked by mail.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the round's id
     * @throws Conflict if the instrument's version is not asked with, or nobody is in the team
     */
    public UUID start(Member member, TeamRoundData wanted, String requestKey) {
        member.require(Role.VP, Role.CONSULTANT);
        Checks.require(validator, wanted);
        if ((wanted.teamId() == null) == (wanted.engagementId() == null)) {
            throw new Invalid("teamId", "quiz.round.team-or-engagement");
        }
        return requests.once(member, requestKey, wanted, () -> {
            RoundData data = wanted.data();
            InstrumentVersion version = versionToAskWith(member, wanted.versionId());
            Team team = teamOf(member, wanted);
            List<MemberEntry> asked = people.people(member, team.id());
            if (asked.isEmpty()) {
                throw new Conflict("quiz.team.empty");
            }
            Closing closing = Closing.of(data.closesOn(), data.zone(), clock);
            Round round = new Round(
                    member,
                    version.id(),
                    data.title(),
                    team.id(),
                    team.engagementId(),
                    closing.at(),
                    closing.zone(),
                    clock.instant());
            round.promise(data.smallestGroup(), data.comments());
            begin(member, round);
            for (MemberEntry person : asked) {
                Subject subject = new Subject(round.id(), person.id(), person.name());
                rounds.add(member, subject);
                letters.asked(member, round, subject, person);
            }
            rounds.flush(member);
            return round.id();
        });
    }

    /**
     * Changes what is said of a round. Its end can be moved while it is open; what observers are told stays once somebody
     * answered.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if it is closed, or somebody answered
     */
    public void change(Member member, UUID id, long version, RoundData data) {
        Round round = managed(member, id, version);
        Checks.require(validator, data);
        round.requireOpen(clock.instant());
        round.promise(data.smallestGroup(), data.comments());
        round.rename(data.title());
        round.closeAt(Closing.of(data.closesOn(), data.zone(), clock));
        schedule(member, round);
        rounds.flush(member);
    }

    /**
     * Closes a round before its end; what waits to be released and is too little stays so.
     *
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if it is closed
     */
    public void close(Member member, UUID id, long version) {
        managed(member, id, version).close(clock.instant());
        rounds.flush(member);
    }

    /**
     * Has those reminded who were asked and have not answered, once a day at most.
     *
     * @return how many letters go out; to whom is told nobody
     * @throws Conflict if they were reminded lately, all have answered, or it is closed
     */
    public int remind(Member member, UUID id, long version) {
        Round round = managed(member, id, version);
        round.requireOpen(clock.instant());
        int waiting = box.progress(member, id).stream()
                .mapToInt(group -> group.asked() - group.answered())
                .sum();
        if (waiting == 0) {
            throw new Conflict("quiz.round.nobody-waits");
        }
        round.remindByHand(clock.instant());
        work.schedule(member, NudgeWork.KIND, id, clock.instant());
        rounds.flush(member);
        return waiting;
    }

    private Round managed(Member member, UUID id, long version) {
        door.managed(member, id);
        return rounds.toChange(member, id, version);
    }

    private void begin(Member member, Round round) {
        rounds.add(member, round);
        // Whom it is about refers to it.
        rounds.flush(member);
        schedule(member, round);
    }

    private void schedule(Member member, Round round) {
        work.schedule(member, RoundWork.KIND, round.id(), RoundReminder.next(round, clock.instant()));
    }

    private Team teamOf(Member member, TeamRoundData wanted) {
        if (wanted.engagementId() != null) {
            try {
                return people.ofEngagement(member, wanted.engagementId(), wanted.memberIds());
            } catch (NotFound unknown) {
                throw new Invalid("engagementId", "field.choice.unknown");
            }
        }
        try {
            return teams.find(member, wanted.teamId());
        } catch (NotFound unknown) {
            throw new Invalid("teamId", "field.choice.unknown");
        }
    }

    /** @param id {@code null}: the house instrument's */
    private InstrumentVersion versionToAskWith(Member member, UUID id) {
        try {
            return instruments.versionToAskWith(member, id == null ? instruments.houseVersion(member) : id);
        } catch (NotFound unknown) {
            throw new Invalid("versionId", "field.choice.unknown");
        }
    }

    private static String titleOf(InstrumentVersion version) {
        InstrumentDocument document = version.document();
        return document.in(document.languages().get(0), document.name());
    }
}
