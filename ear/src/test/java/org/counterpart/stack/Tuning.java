package org.counterpart.stack;

import java.util.List;

/** How the servers' Java is set up: to be there soon, or to be as fast as it gets once warm. */
final class Tuning {
    /**
     * Without the optimising compiler a start takes half the processor time, on two cores most of the wait. For figures
     * that mean something, start with {@code -Dcounterpart.peak=true}.
     */
    private static final List<String> SOON = List.of("-XX:TieredStopAtLevel=1");

    private Tuning() {}

    static List<String> javaOptions() {
        return Boolean.getBoolean("counterpart.peak") ? List.of() : SOON;
    }

    /** How much may be sent to one public address in a minute: what is measured is not held up. */
    static String mostSends() {
        return Boolean.getBoolean("counterpart.peak") ? "1000000" : "1200";
    }
}
