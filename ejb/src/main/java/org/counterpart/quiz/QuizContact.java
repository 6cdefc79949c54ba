package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** An address that a visitor left. Written at the visitors' door alone; here it is read, and erased. */
@Entity
@Table(name = "quiz_contact")
class QuizContact extends FirmOwned {

    @Column(name = "link_id")
    private UUID linkId;

    private String name;
    private String email;
    private String language;
    private String consent;

    @Column(name = "result_token")
    private String resultToken;

    @Column(name = "consented_at")
    private Instant consentedAt;

    protected QuizContact() {}

    UUID linkId() {
        return linkId;
    }

    QuizContactRow row() {
        return new QuizContactRow(id(), version(), name, email, language, consent, resultToken, consentedAt);
    }
}
