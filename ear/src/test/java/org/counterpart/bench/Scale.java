package org.counterpart.bench;

/**
 * How much is measured, and for how long.
 *
 * @param fewFirms firms in the small database
 * @param firms firms in the full one
 * @param consultants in each firm
 * @param connections kept open, each with one request at a time
 * @param warmUpSeconds traffic before anything counts
 * @param settlingSeconds traffic after each change of the data, before anything counts
 * @param rounds how often the endpoints take turns
 * @param seconds of one turn
 * @param pageLoads how often the browser loads the roster
 */
record Scale(
        int fewFirms,
        int firms,
        int consultants,
        int connections,
        int warmUpSeconds,
        int settlingSeconds,
        int rounds,
        int seconds,
        int pageLoads) {

    static Scale fromProperties() {
        return new Scale(
                10,
                Integer.getInteger("bench.firms", 1_000),
                Integer.getInteger("bench.consultants", 200),
                Integer.getInteger("bench.connections", 16),
                Integer.getInteger("bench.warmup", 90),
                Integer.getInteger("bench.settling", 15),
                Integer.getInteger("bench.rounds", 8),
                Integer.getInteger("bench.seconds", 5),
                Integer.getInteger("bench.pages", 15));
    }
}
