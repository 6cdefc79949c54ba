package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.VisitorBox;
import org.counterpart.firm.WorkSchedule;

/** How long visitors' results are kept. What they ticked stays summed up among others' answers, as nobody's. */
@Stateless
public class PublicResults {

    /** As visitors are told. */
    public static final int DAYS = 365;

    @Inject
    VisitorBox box;

    @Inject
    WorkSchedule work;

    @Inject
    Clock clock;

    /** Forgets what is older, and looks again tomorrow. */
    public void forget(Member system, UUID linkId) {
        box.forget(system, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS));
        work.at(system, ForgetResultsWork.KIND, linkId, clock.instant().plus(Duration.ofDays(1)));
    }
}
