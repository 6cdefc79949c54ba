package org.counterpart.work;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.counterpart.firm.WorkDoor;

/** Strikes done work in a transaction of its own. */
@Stateless
public class WorkDone {

    @Inject
    DueWorkQueue queue;

    public void strike(WorkDoor.Piece piece) {
        queue.done(piece.system(), piece.id(), piece.version());
    }
}
