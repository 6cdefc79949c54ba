package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** What somebody answers about themselves; has the subject's id. Sent, it stays: the database sees to it. */
@Entity
@Table(name = "self_answer")
class SelfAnswer extends FirmOwned {

    private String answers = "{}";

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected SelfAnswer() {}

    SelfAnswer(UUID subjectId, Instant now) {
        super(subjectId);
        savedAt = now;
    }

    void save(Map<String, Integer> given, Instant now) {
        answers = AnswerJson.write(given);
        savedAt = now;
    }

    void finish(Instant now) {
        doneAt = now;
    }

    /** By item. */
    Map<String, Integer> answers() {
        return AnswerJson.readAnswers(answers);
    }

    Instant savedAt() {
        return savedAt;
    }

    Instant doneAt() {
        return doneAt;
    }
}
