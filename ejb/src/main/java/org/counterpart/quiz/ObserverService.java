package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.AnswerBox;
import org.counterpart.firm.Guest;

/**
 * What an observer does who came by the link in a mail: looks, saves as they go, sends once. Which links they come by makes
 * no difference, and none is marked as used: when somebody answered is written down nowhere. See D43.
 */
@Stateless
public class ObserverService {

    /** What the links are for. */
    public static final String PURPOSE = "quiz.observe";

    @Inject
    AnswerBox box;

    @Inject
    TurnRepository turns;

    /** The language in which they are written to. */
    public String language(Guest guest) {
        return asked(guest).language();
    }

    /**
     * What they are asked, and what they saved.
     *
     * @throws Conflict if they have sent it ({@code quiz.observer.answered}), or it is closed ({@code quiz.closed})
     */
    public ObserverSheet look(Guest guest) {
        AnswerBox.Observation asked = open(guest);
        return sheet(asked, turns.inHand(guest));
    }

    /**
     * Saves some answers over those that were saved; the others stay, from whichever device they came.
     *
     * @param version digest of what they were asked
     * @return what is saved now
     * @throws Invalid for what is not asked, or answered out of range
     * @throws Stale if that is not what they are asked
     * @throws Conflict as {@link #look}
     */
    public ObserverSheet save(Guest guest, String version, ObserverAnswers given) {
        AnswerBox.Observation asked = open(guest);
        return sheet(asked, saved(guest, asked, version, given));
    }

    /**
     * Sends all that was saved and these answers over it, for good.
     *
     * @throws Invalid also for each item that is not answered
     * @throws Stale if that is not what they are asked
     * @throws Conflict as {@link #look}
     */
    public void send(Guest guest, String version, ObserverAnswers given) {
        AnswerBox.Observation asked = open(guest);
        Turn turn = saved(guest, asked, version, given);
        AnswerChecks checks = new AnswerChecks(InstrumentJson.read(asked.document()));
        try {
            box.send(guest, checks.complete(turn.answers()), turn.comments());
        } catch (Conflict sent) {
            throw sent.key().equals("guest.used") ? answered() : sent;
        }
    }

    private Turn saved(Guest guest, AnswerBox.Observation asked, String version, ObserverAnswers given) {
        if (!asked.digest().equals(version)) {
            throw new Stale(0);
        }
        AnswerChecks checks = new AnswerChecks(InstrumentJson.read(asked.document()));
        checks.require(given.answers());
        if (!asked.comments() && !given.comments().isEmpty()) {
            throw new Invalid("comments", "quiz.answer.unknown");
        }
        turns.lock(guest);
        if (asked(guest).done()) {
            // Sent on another device while this one waited.
            throw answered();
        }
        Turn turn = turns.toSave(guest);
        Map<String, Integer> answers = new TreeMap<>(turn.answers());
        answers.putAll(given.answers());
        Map<String, String> words = new TreeMap<>(turn.comments());
        words.putAll(given.comments());
        words.values().removeIf(said -> said != null && said.isBlank());
        checks.requireWords(words);
        turn.save(answers, words);
        turns.flush(guest);
        return turn;
    }

    private AnswerBox.Observation open(Guest guest) {
        AnswerBox.Observation asked = asked(guest);
        if (asked.done()) {
            throw answered();
        }
        if (!asked.open()) {
            throw new Conflict("quiz.closed");
        }
        return asked;
    }

    private AnswerBox.Observation asked(Guest guest) {
        if (!guest.purpose().equals(PURPOSE)) {
            throw new NotFound("guest.unknown");
        }
        return box.observation(guest);
    }

    private static Conflict answered() {
        return new Conflict("quiz.observer.answered");
    }

    private static ObserverSheet sheet(AnswerBox.Observation asked, Turn turn) {
        return new ObserverSheet(
                RaterGroup.valueOf(asked.group()),
                asked.subject(),
                asked.title(),
                asked.starter(),
                asked.smallestGroup(),
                asked.comments(),
                asked.closesAt(),
                asked.zone().getId(),
                asked.digest(),
                InstrumentJson.read(asked.document()),
                turn.answers(),
                turn.comments());
    }
}
