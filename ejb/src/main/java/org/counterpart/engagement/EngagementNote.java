package org.counterpart.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** What the firm's people on an engagement note down for each other. */
@Entity
@Table(name = "engagement_note")
class EngagementNote extends FirmOwned {

    private String text;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected EngagementNote() {}

    EngagementNote(UUID engagementId, String text, Instant now) {
        super(engagementId);
        write(text, now);
    }

    final void write(String newText, Instant now) {
        text = newText;
        changedAt = now;
    }

    NoteDetails details() {
        return new NoteDetails(version(), new NoteData(text), changedAt);
    }
}
