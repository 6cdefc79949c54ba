package org.counterpart.workshop;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One session with its blocks in their order.
 *
 * @param minutes how long its blocks take together
 * @param endsAt when its last block is planned to be over, on the clocks of the workshop's zone
 * @param over by how many minutes that is after its planned end, negative if before; {@code null}: nobody said when it ends
 */
public record AgendaSession(
        SessionRow session, List<BlockRow> blocks, int minutes, LocalDateTime endsAt, Integer over) {}
