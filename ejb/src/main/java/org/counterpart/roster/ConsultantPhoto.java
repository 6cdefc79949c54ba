package org.counterpart.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** A consultant's photo; its id is the consultant's. */
@Entity
@Table(name = "consultant_photo")
class ConsultantPhoto extends FirmOwned {

    private byte[] picture;
    private byte[] small;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected ConsultantPhoto() {}

    ConsultantPhoto(UUID consultant) {
        super(consultant);
    }

    void show(Photo photo, Instant now) {
        picture = photo.picture();
        small = photo.small();
        changedAt = now;
    }
}
