package org.counterpart.work;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmOwned;

/** One thing to do for a firm from a moment on; made by {@link org.counterpart.firm.WorkSchedule}. */
@Entity
@Table(name = "due_work")
class DueWork extends FirmOwned {

    private String kind;

    @Column(name = "subject_id")
    private UUID subjectId;

    @Column(name = "due_at")
    private Instant dueAt;

    protected DueWork() {}
}
