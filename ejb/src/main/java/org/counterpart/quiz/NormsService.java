package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** What a role profile can be compared with: nobody, below 100 people. */
@Stateless
public class NormsService {

    @Inject
    QuizDoor door;

    @Inject
    InstrumentRepository instruments;

    @Inject
    PassportService passports;

    /**
     * What others scored who answered the same version about themselves.
     *
     * @throws Conflict with the reason, if fewer than 100 did, or for a client, since norms are the firm's
     */
    public Norms norms(Member member, UUID profileId) {
        Round round = door.roundOf(member, door.profile(member, profileId));
        if (!member.has(Role.VP, Role.CONSULTANT)) {
            throw few();
        }
        InstrumentVersion version = instruments.version(member, round.versionId());
        Passport passport = passports.passport(member, version.instrumentId(), version.number(), Perspective.SELF);
        if (passport.normsRefused() != null) {
            throw few();
        }
        return new Norms(
                passport.people(),
                passport.drawnAt(),
                passport.scales().stream()
                        .filter(scale -> scale.mean() != null)
                        .map(scale -> new Norms.Norm(scale.scale(), scale.mean(), scale.deviation()))
                        .toList());
    }

    private static Conflict few() {
        return new Conflict("profile.norms.refused", Map.of("least", Passport.ENOUGH_FOR_NORMS));
    }
}
