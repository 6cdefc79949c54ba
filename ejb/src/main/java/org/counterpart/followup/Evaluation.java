package org.counterpart.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;

/** What is said at a follow-up, which has the same id. Sent, it stays as it is. */
@Entity
@Table(name = "workshop_evaluation")
class Evaluation extends FirmOwned {

    /** The words, as they are kept. */
    private record Words(String lasted, String possible, String lost, String next) {}

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    private String answers;

    private String sacrifices;

    /** To whom it was written last; empty: to nobody yet. */
    @Column(name = "asked_email")
    private String askedEmail = "";

    @Column(name = "answered_by")
    private String answeredBy;

    @Enumerated(EnumType.STRING)
    private EvaluationWay way;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    protected Evaluation() {}

    Evaluation(FollowUp followUp) {
        super(followUp.id());
        workshopId = followUp.workshopId();
        partyId = followUp.partyId();
        keep(EvaluationData.EMPTY);
    }

    /**
     * Asks whoever has this address, and from now on nobody else.
     *
     * @return whether they were asked before
     */
    boolean ask(String email) {
        String asked = email.toLowerCase(Locale.ROOT);
        boolean again = asked.equals(askedEmail);
        askedEmail = asked;
        return again;
    }

    /** Asks nobody: nobody is left. */
    void askNobody() {
        askedEmail = "";
    }

    /**
     * Keeps what is typed.
     *
     * @param seen the version that whoever types saw
     * @param typist who types for somebody on the telephone; {@code null}: they write themselves
     * @throws Conflict if it was sent
     */
    void save(EvaluationData data, long seen, UUID typist, Instant now) {
        if (doneAt != null) {
            throw new Conflict("followup.evaluation.sent");
        }
        keep(seen == version() ? data : data.over(data()));
        way = typist == null ? EvaluationWay.LINK : EvaluationWay.PHONE;
        memberId = typist;
        savedAt = now;
    }

    /**
     * Sends it, as it was saved last.
     *
     * @throws Invalid if it says nothing, or not who says it
     */
    void send(Instant now) {
        EvaluationData data = data();
        if (data.saysNothing()) {
            throw new Invalid("lasted", "followup.evaluation.empty");
        }
        if (data.answeredBy().isEmpty()) {
            throw new Invalid("answeredBy", "field.required");
        }
        doneAt = now;
    }

    EvaluationData data() {
        Words words = KeptJson.read(answers, new TypeReference<>() {});
        List<SacrificeAccount> accounts = KeptJson.read(sacrifices, new TypeReference<>() {});
        return new EvaluationData(answeredBy, words.lasted, words.possible, words.lost, words.next, accounts);
    }

    private void keep(EvaluationData data) {
        answers = KeptJson.write(new Words(data.lasted(), data.possible(), data.lost(), data.next()));
        sacrifices = KeptJson.write(data.sacrifices());
        answeredBy = data.answeredBy();
    }

    UUID partyId() {
        return partyId;
    }

    Instant doneAt() {
        return doneAt;
    }

    EvaluationDetails details() {
        return new EvaluationDetails(version(), data(), way, savedAt, doneAt);
    }
}
