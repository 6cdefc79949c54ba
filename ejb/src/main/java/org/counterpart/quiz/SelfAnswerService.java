package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Member;

/** Answering about oneself: kept item by item, so that it can go on anywhere, and sent once. */
@Stateless
public class SelfAnswerService {

    @Inject
    QuizDoor door;

    @Inject
    InstrumentRepository instruments;

    @Inject
    SelfAnswers answers;

    @Inject
    AnswerBox box;

    @Inject
    Clock clock;

    /** The questionnaire, with what was answered so far, on whatever device. */
    public SelfSheet sheet(Member member, UUID subjectId) {
        return sheet(member, door.own(member, subjectId), answers.find(member, subjectId));
    }

    /**
     * Keeps some answers; those to other items stay as they are. So two devices at once lose nothing.
     *
     * @param given by item
     * @throws Invalid if there is no such item, or no such answer
     * @throws Conflict if it was sent, or the round is closed
     */
    public SelfSheet save(Member member, UUID subjectId, Map<String, Integer> given) {
        return save(member, subjectId, null, given);
    }

    /**
     * The same for somebody who saw a version of it.
     *
     * @throws org.counterpart.common.Stale if something was answered since
     */
    public SelfSheet save(Member member, UUID subjectId, long version, Map<String, Integer> given) {
        return save(member, subjectId, Long.valueOf(version), given);
    }

    /**
     * Sends it: from now on it stays as it is.
     *
     * @throws Invalid if an item is not answered yet, naming each
     * @throws Conflict if it was sent before, or the round is closed
     */
    public SelfSheet send(Member member, UUID subjectId) {
        return send(member, subjectId, null);
    }

    /**
     * The same for somebody who saw a version of it.
     *
     * @throws org.counterpart.common.Stale if something was answered since
     */
    public SelfSheet send(Member member, UUID subjectId, long version) {
        return send(member, subjectId, Long.valueOf(version));
    }

    private SelfSheet send(Member member, UUID subjectId, Long seen) {
        Subject subject = door.own(member, subjectId);
        answers.oneAtATime(member, subjectId);
        InstrumentDocument instrument = document(member, subject);
        SelfAnswer sheet = answers.find(member, subjectId);
        Map<String, Integer> given = sheet == null ? Map.of() : sheet.answers();
        requireUnsent(sheet);
        if (sheet != null) {
            requireVersion(sheet, seen);
        }
        box.send(member, subjectId, new AnswerChecks(instrument).complete(given));
        sheet.finish(clock.instant());
        answers.flush(member);
        return sheet(member, subject, sheet);
    }

    private SelfSheet save(Member member, UUID subjectId, Long seen, Map<String, Integer> given) {
        if (given == null) {
            throw new Invalid("answers", "field.required");
        }
        Subject subject = door.own(member, subjectId);
        Round round = door.roundOf(member, subject);
        answers.oneAtATime(member, subjectId);
        SelfAnswer sheet = answers.find(member, subjectId);
        requireUnsent(sheet);
        round.requireOpen(clock.instant());
        new AnswerChecks(document(member, subject)).require(given);
        if (sheet == null) {
            sheet = new SelfAnswer(subjectId, clock.instant());
            requireVersion(sheet, seen);
            answers.add(member, sheet);
        } else {
            requireVersion(sheet, seen);
        }
        Map<String, Integer> merged = new TreeMap<>(sheet.answers());
        merged.putAll(given);
        sheet.save(merged, clock.instant());
        answers.flush(member);
        return sheet(member, subject, sheet);
    }

    private static void requireVersion(SelfAnswer sheet, Long seen) {
        if (seen != null) {
            sheet.requireVersion(seen);
        }
    }

    private static void requireUnsent(SelfAnswer sheet) {
        if (sheet != null && sheet.doneAt() != null) {
            throw new Conflict("quiz.sent");
        }
    }

    private InstrumentDocument document(Member member, Subject subject) {
        return version(member, subject).document();
    }

    private InstrumentVersion version(Member member, Subject subject) {
        return instruments.version(member, door.roundOf(member, subject).versionId());
    }

    private SelfSheet sheet(Member member, Subject subject, SelfAnswer sheet) {
        Round round = door.roundOf(member, subject);
        InstrumentVersion version = version(member, subject);
        return new SelfSheet(
                subject.id(),
                sheet == null ? 0 : sheet.version(),
                round.title(),
                version.document(),
                version.digest(),
                sheet == null ? Map.of() : sheet.answers(),
                sheet == null ? null : sheet.savedAt(),
                sheet == null ? null : sheet.doneAt(),
                round.closesAt(),
                round.zone(),
                round.isOpen(clock.instant()));
    }
}
