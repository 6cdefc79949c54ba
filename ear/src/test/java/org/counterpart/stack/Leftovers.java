package org.counterpart.stack;

/** What earlier runs left in a home: processes, if they were killed, and data. */
final class Leftovers {
    private Leftovers() {}

    static void stop(Home home, Progress progress) {
        int left = home.children().stopAll() + (PostgresServer.stopLeftover(home) ? 1 : 0);
        if (left > 0) {
            progress.say("Stopped " + left + " processes that an earlier run left behind.");
        }
    }

    /** Makes the next start begin with empty databases. */
    static void forgetData(Home home) {
        Unzip.delete(home.path("postgresql/data"));
        Unzip.delete(home.path("realm-imported"));
    }
}
