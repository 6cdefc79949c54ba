package org.counterpart.roster;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The team at a glance, for the VP. */
@Stateless
public class GlanceService {

    @Inject
    GlanceRepository team;

    @Inject
    @Any
    Instance<KnownAbsences> absences;

    @Inject
    Clock clock;

    /** The team as it stands today, and its certificates as they will in {@link CertificationStatus#SOON} days. */
    public Glance glance(Member member) {
        member.require(Role.VP);
        LocalDate today = LocalDate.now(clock);
        LocalDate later = today.plusDays(CertificationStatus.SOON);
        Coverage coverage = team.coverage(member);
        Set<UUID> known =
                absences.stream().flatMap(one -> one.ofWhom(member).stream()).collect(Collectors.toSet());
        return new Glance(
                today,
                later,
                coverage.people().size(),
                coverage.countries(),
                coverage.languages(),
                team.programmes(member, today, later),
                team.expiring(member, today, later),
                coverage.people().stream()
                        .filter(person -> !known.contains(person.id()))
                        .toList());
    }
}
