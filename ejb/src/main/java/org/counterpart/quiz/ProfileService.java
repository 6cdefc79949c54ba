package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;
import org.counterpart.quiz.ProfileDetails.QuestionComments;
import org.counterpart.quiz.ProfileRepository.Taken;

/**
 * Role profiles: for their owner, and whoever they share them with. Of observers it says only what was released; the rest
 * is named as withheld, without how many there are of it.
 */
@Stateless
public class ProfileService {

    @Inject
    QuizDoor door;

    @Inject
    ProfileRepository profiles;

    @Inject
    InstrumentRepository instruments;

    @Inject
    SelfAnswers answers;

    @Inject
    AnswerBox box;

    @Inject
    Clock clock;

    /** The member's own, the newest round first. */
    public List<ProfileRow> mine(Member member, Slice slice) {
        return profiles.mine(member, clock.instant(), slice);
    }

    /** What others share with the member, by their names. */
    public List<ProfileRow> shared(Member member, Slice slice) {
        return profiles.shared(member, clock.instant(), slice);
    }

    /**
     * One profile.
     *
     * @throws NotFound if there is none, or it is not shared with this member, whoever they are
     */
    public ProfileDetails profile(Member member, UUID id) {
        Subject subject = door.profile(member, id);
        Round round = door.roundOf(member, subject);
        InstrumentVersion version = instruments.version(member, round.versionId());
        InstrumentDocument instrument = version.document();
        SelfAnswer self = answers.sent(member, List.of(id)).get(id);
        // What others see would colour what one says about oneself.
        boolean selfFirst = self == null && round.isOpen(clock.instant());
        List<GroupScores> groups = groups(instrument, self, selfFirst ? List.of() : box.observers(member, id));
        return new ProfileDetails(
                id,
                subject.name(),
                subject.is(member),
                round.id(),
                round.title(),
                !round.isOwn(),
                round.engagementId(),
                round.startedAt(),
                round.closesAt(),
                round.zone(),
                round.isOpen(clock.instant()),
                version.id(),
                version.number(),
                instrument,
                self == null ? null : self.doneAt(),
                round.smallestGroup(),
                groups,
                withheld(groups),
                selfFirst,
                selfFirst ? List.of() : comments(instrument, box.words(member, id)));
    }

    /** Somebody's rounds with the same instrument, as far as the member may open them. */
    public Trend trend(Member member, UUID id) {
        Subject subject = door.profile(member, id);
        InstrumentVersion version =
                instruments.version(member, door.roundOf(member, subject).versionId());
        List<Taken> taken =
                profiles.takenWith(member, subject.memberId(), version.instrumentId(), opened(member, subject));
        List<UUID> same = taken.stream()
                .filter(one -> one.version().itemsDigest().equals(version.itemsDigest()))
                .map(one -> one.subject().id())
                .toList();
        Map<UUID, SelfAnswer> selves = answers.sent(member, same);
        Map<UUID, List<AnswerBox.Sums>> observers = box.observers(member, List.copyOf(selves.keySet()));
        List<Trend.Point> points = new ArrayList<>();
        List<Trend.Refused> refused = new ArrayList<>();
        for (Taken one : taken) {
            UUID of = one.subject().id();
            if (!same.contains(of)) {
                refused.add(new Trend.Refused(
                        of,
                        one.round().title(),
                        one.round().startedAt(),
                        one.version().number()));
            } else if (selves.containsKey(of)) {
                points.add(new Trend.Point(
                        of,
                        one.round().title(),
                        selves.get(of).doneAt(),
                        groups(version.document(), selves.get(of), observers.getOrDefault(of, List.of()))));
            }
        }
        return new Trend(points, refused);
    }

    /**
     * Lets only such profiles be laid side by side that asked the same.
     *
     * @param with another profile of the same person
     * @throws Conflict with the reason, if its version has other items
     * @throws NotFound if there is none, or not for this member
     */
    public Trend trend(Member member, UUID id, UUID with) {
        Subject subject = door.profile(member, id);
        Subject other = door.profile(member, with);
        if (!other.memberId().equals(subject.memberId())) {
            throw new NotFound("problem.not-found");
        }
        InstrumentVersion one =
                instruments.version(member, door.roundOf(member, subject).versionId());
        InstrumentVersion another =
                instruments.version(member, door.roundOf(member, other).versionId());
        if (!one.itemsDigest().equals(another.itemsDigest())) {
            throw new Conflict("profile.trend.items-changed", Map.of("number", another.number()));
        }
        Trend trend = trend(member, id);
        return new Trend(
                trend.points().stream()
                        .filter(point -> point.id().equals(id) || point.id().equals(with))
                        .toList(),
                List.of());
    }

    private List<UUID> opened(Member member, Subject subject) {
        return subject.is(member) ? List.of() : profiles.sharedOf(member, subject.memberId());
    }

    /** Themselves first, then observers as the release rule lets them be shown. */
    static List<GroupScores> groups(InstrumentDocument instrument, SelfAnswer self, List<AnswerBox.Sums> observers) {
        Scoring scoring = new Scoring(instrument);
        List<GroupScores> groups = new ArrayList<>();
        if (self != null) {
            List<Integer> given = instrument.items().stream()
                    .map(item -> self.answers().get(item.key()))
                    .toList();
            groups.add(new GroupScores(RaterGroup.SELF, 1, 1, scoring.sheet(given)));
        }
        for (AnswerBox.Sums sums : observers) {
            groups.add(new GroupScores(
                    RaterGroup.valueOf(sums.group()),
                    sums.subjects(),
                    sums.people(),
                    scoring.sums(sums.people(), sums.totals())));
        }
        return groups;
    }

    static List<RaterGroup> withheld(List<GroupScores> shown) {
        return Arrays.stream(RaterGroup.values())
                .filter(group -> group != RaterGroup.SELF)
                .filter(group -> shown.stream().noneMatch(one -> one.group() == group))
                .toList();
    }

    private static List<QuestionComments> comments(InstrumentDocument instrument, List<AnswerBox.Words> words) {
        Map<String, List<String>> byQuestion = new LinkedHashMap<>();
        instrument.questions().forEach(question -> byQuestion.put(question.key(), new ArrayList<>()));
        words.forEach(said -> byQuestion
                .computeIfAbsent(said.question(), question -> new ArrayList<>())
                .add(said.text()));
        return byQuestion.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new QuestionComments(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
