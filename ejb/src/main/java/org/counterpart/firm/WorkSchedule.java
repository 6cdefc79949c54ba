package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterpart.common.Ids;

/** Makes work due, for anybody who has entered: clients and guests too, who may read nothing of what is due. */
@Dependent
public class WorkSchedule extends FirmRepository {

    private static final String SCHEDULE = "select app.schedule_work(?, ?, ?, ?)::text";

    /** In the caller's transaction; the same kind about the same row is due once, at the newest moment asked for. */
    public void at(Member member, String kind, UUID subjectId, Instant moment) {
        ask(member, SCHEDULE, row -> null, Ids.next(), kind, subjectId, moment.atOffset(ZoneOffset.UTC));
    }

    /** The same for a guest. */
    public void at(Guest guest, String kind, UUID subjectId, Instant moment) {
        ask(guest, SCHEDULE, row -> null, Ids.next(), kind, subjectId, moment.atOffset(ZoneOffset.UTC));
    }
}
