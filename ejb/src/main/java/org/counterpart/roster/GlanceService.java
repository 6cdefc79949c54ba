package org.counterpart.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The team at a glance, for the VP. */
@Stateless
public class GlanceService {

    @Inject
    GlanceRepository team;

    @Inject
    Clock clock;

    /** The team as it stands today, and its certificates as they will in {@link CertificationStatus#SOON} days. */
    public Glance glance(Member member) {
        member.require(Role.VP);
        LocalDate today = LocalDate.now(clock);
        LocalDate later = today.plusDays(CertificationStatus.SOON);
        Coverage coverage = team.coverage(member);
        return new Glance(
                today,
                later,
                coverage.people(),
                coverage.countries(),
                coverage.languages(),
                team.programmes(member, today, later),
                team.expiring(member, today, later),
                team.unplanned(member));
    }
}
