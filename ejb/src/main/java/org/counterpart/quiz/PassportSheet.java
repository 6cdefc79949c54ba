package org.counterpart.quiz;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;

/** A passport as it was drawn: it is kept, and drawn anew only when enough has come. */
@Entity(name = "QuizPassport")
@Table(name = "quiz_passport")
class PassportSheet extends FirmOwned {

    @Column(name = "version_id", updatable = false)
    private UUID versionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Perspective perspective;

    @Column(updatable = false)
    private int people;

    @Column(updatable = false)
    private String document;

    @Column(name = "drawn_at", updatable = false)
    private Instant drawnAt;

    protected PassportSheet() {}

    PassportSheet(UUID versionId, Perspective perspective, int people, List<PassportScale> scales, Instant now) {
        super(Ids.next());
        this.versionId = versionId;
        this.perspective = perspective;
        this.people = people;
        document = KeptJson.write(scales);
        // As the database keeps it, so that who draws it reads what the next one does.
        drawnAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    int people() {
        return people;
    }

    List<PassportScale> scales() {
        return KeptJson.read(document, new TypeReference<>() {});
    }

    Instant drawnAt() {
        return drawnAt;
    }
}
