package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** An observer's sheet while it is filled in: theirs alone; has the observer's id. */
@Entity(name = "ObserverTurn")
@Table(name = "observer_turn")
class Turn extends FirmOwned {

    private String answers = "{}";
    private String comments = "{}";

    /** Set by the database when the sheet is sent, from when on nobody sees this row. */
    @Column(insertable = false, updatable = false)
    private boolean done;

    protected Turn() {}

    Turn(UUID observerId) {
        super(observerId);
    }

    void save(Map<String, Integer> given, Map<String, String> words) {
        answers = AnswerJson.write(given);
        comments = AnswerJson.write(words);
    }

    Map<String, Integer> answers() {
        return AnswerJson.readAnswers(answers);
    }

    Map<String, String> comments() {
        return AnswerJson.readWords(comments);
    }
}
