package org.counterpart.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where and when it was measured, and what else the processors did. */
final class Machine {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final double loadBefore = SYSTEM.getSystemLoadAverage();
    private final long cpuBefore = SYSTEM.getProcessCpuTime();
    private final long begun = System.nanoTime();

    /** A line for each fact. */
    String facts() {
        double share = (double) (SYSTEM.getProcessCpuTime() - cpuBefore)
                / (System.nanoTime() - begun)
                / SYSTEM.getAvailableProcessors();
        return String.format(
                Locale.ROOT,
                """
                - %s, %s %s %s, Java %s
                - %d processors, %d GB of memory, shared by the servers, the database, the load generator and the browser
                - load average %.1f before, %.1f after; the load generator took %.0f %% of the processors' time
                """,
                Instant.now().truncatedTo(ChronoUnit.MINUTES),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                Runtime.version(),
                SYSTEM.getAvailableProcessors(),
                Math.round(SYSTEM.getTotalMemorySize() / 1e9),
                loadBefore,
                SYSTEM.getSystemLoadAverage(),
                100 * share);
    }
}
