package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A block of the agenda; when it begins follows from its session and the blocks before it. */
@Entity
@Table(name = "agenda_block")
class AgendaBlock extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "session_id")
    private UUID sessionId;

    private int place;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String title;

    private String question;

    private int minutes;

    private String method;

    private String materials;

    @Column(name = "facilitator_id")
    private UUID facilitatorId;

    @Enumerated(EnumType.STRING)
    private Captures captures;

    private boolean attributed;

    protected AgendaBlock() {}

    AgendaBlock(UUID workshopId, UUID sessionId, int place, BlockData data) {
        super(Ids.next());
        this.workshopId = workshopId;
        moveTo(sessionId, place);
        describe(data);
    }

    final void describe(BlockData data) {
        kind = data.kind();
        title = data.title();
        question = data.question();
        minutes = data.minutes();
        method = data.method();
        materials = data.materials();
        facilitatorId = data.facilitatorId();
        captures = data.captures();
        attributed = data.attributed();
    }

    /** Whoever owned it facilitates no more. */
    void isNobodys() {
        facilitatorId = null;
    }

    final void moveTo(UUID session, int newPlace) {
        sessionId = session;
        place = newPlace;
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID sessionId() {
        return sessionId;
    }

    int place() {
        return place;
    }

    int minutes() {
        return minutes;
    }

    BlockData data() {
        return new BlockData(kind, title, question, minutes, method, materials, facilitatorId, captures, attributed);
    }

    BlockRow row(LocalDateTime begins, ZoneId zone) {
        return new BlockRow(
                id(),
                version(),
                sessionId,
                place,
                kind,
                title,
                question,
                minutes,
                begins,
                begins.atZone(zone).toInstant(),
                method,
                materials,
                facilitatorId,
                captures,
                attributed);
    }
}
