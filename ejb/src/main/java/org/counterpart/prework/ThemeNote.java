package org.counterpart.prework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** That a note, whose id it has, holds a theme. */
@Entity
@Table(name = "theme_note")
class ThemeNote extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "theme_id")
    private UUID themeId;

    /** Set by the database, when the digest is told. */
    @Column(insertable = false, updatable = false)
    private boolean told;

    protected ThemeNote() {}

    ThemeNote(UUID workshopId, UUID noteId, UUID themeId) {
        super(noteId);
        this.workshopId = workshopId;
        this.themeId = themeId;
    }

    void moveTo(UUID theme) {
        if (!theme.equals(themeId)) {
            themeId = theme;
            told = false;
        }
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID themeId() {
        return themeId;
    }

    boolean told() {
        return told;
    }
}
