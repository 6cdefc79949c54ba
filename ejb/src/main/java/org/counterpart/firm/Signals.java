package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/**
 * Tells all nodes that something changed, in the caller's transaction: heard when it commits, and never when it does not.
 * Two ids travel and nothing else. See D53.
 */
@Dependent
public class Signals extends FirmRepository {

    /** What nodes listen to. */
    static final String CHANNEL = "counterpart_changed";

    private static final String EMIT = "select pg_notify('" + CHANNEL + "', ?)::text";

    /** @param thingId what the change belongs to, such as a workshop */
    public void emit(Member member, UUID thingId) {
        ask(member, EMIT, row -> null, member.firmId() + " " + thingId);
    }

    /** The same for a guest. */
    public void emit(Guest guest, UUID thingId) {
        ask(guest, EMIT, row -> null, guest.firmId() + " " + thingId);
    }
}
