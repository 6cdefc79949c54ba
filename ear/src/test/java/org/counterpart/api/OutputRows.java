package org.counterpart.api;

import java.util.UUID;

/** What of workshops was released, as the application would have written it. */
public final class OutputRows {

    private OutputRows() {}

    /** A part of the report is for the parties to read. */
    public static void released(TestFirm firm, UUID workshop, String part) {
        Sql.run(
                "insert into output_part (firm_id, id, workshop_id, part, released_at) values (?, ?, ?, ?, now())",
                firm.id(),
                UUID.randomUUID(),
                workshop,
                part);
    }
}
