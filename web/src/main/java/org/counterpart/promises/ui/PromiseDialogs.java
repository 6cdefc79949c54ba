package org.counterpart.promises.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.promises.PromiseService;

/** Opens the promises' dialogs, with what they need. */
@Dependent
class PromiseDialogs {

    final PromiseBoardService board;
    final PromiseService promises;
    final Validator validator;
    final Clock clock;

    @Inject
    PromiseDialogs(PromiseBoardService board, PromiseService promises, Validator validator, Clock clock) {
        this.board = board;
        this.promises = promises;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * Opens one promise.
     *
     * @param changed what to do when something was done with it
     */
    void open(Member member, UUID id, ZoneId zone, Runnable changed) {
        new PromiseDialog(this, member, board.find(member, id), zone, changed).open();
    }
}
