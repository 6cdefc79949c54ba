package org.counterpart.work;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.counterpart.firm.WorkDoor;

/** Takes due work every few seconds, on every node, and hands each piece to the handler of its kind. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DueWorker {

    private static final Logger LOG = System.getLogger(DueWorker.class.getName());
    private static final int BATCH = 20;

    @Inject
    WorkDoor door;

    @Inject
    WorkDone done;

    @Inject
    @Any
    Instance<DueWorkHandler> handlers;

    /** Outside any transaction: each handler's steps have their own. The bean says so for its timer to have none. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void work() {
        List<WorkDoor.Piece> pieces;
        do {
            pieces = door.take(BATCH);
            pieces.forEach(this::handle);
        } while (pieces.size() == BATCH);
    }

    private void handle(WorkDoor.Piece piece) {
        try {
            handlers.stream()
                    .filter(handler -> handler.kind().equals(piece.kind()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no handler for " + piece.kind()))
                    .handle(piece.system(), piece.subjectId());
            done.strike(piece);
        } catch (RuntimeException failure) {
            // The piece stays in the table and comes due again; one firm's trouble must not stop another's work.
            LOG.log(
                    Level.WARNING,
                    "due work " + piece.kind() + " " + piece.id() + " failed, will be tried again",
                    failure);
        }
    }
}
