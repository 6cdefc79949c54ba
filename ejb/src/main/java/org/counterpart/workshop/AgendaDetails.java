package org.counterpart.workshop;

import java.util.List;

/**
 * The whole agenda.
 *
 * @param version stands for its order and for every block in it: another one after any change
 * @param zone IANA: whose clocks its times are
 */
public record AgendaDetails(String version, String zone, List<AgendaSession> sessions) {

    /** All blocks in their order. */
    public List<BlockRow> blocks() {
        return sessions.stream().flatMap(session -> session.blocks().stream()).toList();
    }
}
