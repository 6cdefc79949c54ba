package org.counterpart.work;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;
import org.counterpart.firm.WorkSchedule;

/** Where features put what is due. A row is written in the caller's transaction: rolled back with it, never lost. */
@Dependent
public class DueWorkQueue extends FirmRepository {

    @Inject
    WorkSchedule schedule;

    /**
     * Schedules work; the same kind about the same row is scheduled once, at the newest moment asked for.
     *
     * @param kind the kind of a {@link DueWorkHandler}
     * @param subjectId the row it is about
     */
    public void schedule(Member member, String kind, UUID subjectId, Instant dueAt) {
        schedule.at(member, kind, subjectId, dueAt);
    }

    /** The same for somebody without an account. */
    public void schedule(Guest guest, String kind, UUID subjectId, Instant dueAt) {
        schedule.at(guest, kind, subjectId, dueAt);
    }

    /** Strikes a piece that is done, unless it was scheduled again meanwhile. */
    void done(Member system, UUID id, long version) {
        as(system)
                .createQuery("delete from DueWork w where w.id = :id and w.version = :version")
                .setParameter("id", id)
                .setParameter("version", version)
                .executeUpdate();
    }
}
