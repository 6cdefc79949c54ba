package org.counterpart.engagement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Validator;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;

/** Who contracts with whom: set by the firm's people while it is contracted, seen by everybody on the engagement. */
@Stateless
public class PartyService {

    /** More than ever sat round one table. */
    private static final int MOST = 20;

    /** What PostgreSQL calls it. */
    private static final String FOREIGN_KEY = "23503";

    @Inject
    EngagementDoor door;

    @Inject
    EngagementRepository engagements;

    @Inject
    Parties parties;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The parties of an engagement, the firm first. */
    public List<PartyRow> rows(Member member, UUID engagement) {
        return door.open(member, engagement).parties();
    }

    /**
     * Makes a client organisation a party.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new party's id
     * @throws Conflict if it is one already, or the engagement is past contracting
     */
    public UUID add(Member member, UUID engagement, PartyData data, String requestKey) {
        Checks.require(validator, data);
        OpenEngagement open = door.openAsStaff(member, engagement);
        return requests.once(member, requestKey, List.of(engagement, data), () -> {
            requireContracting(open);
            if (open.parties().stream().anyMatch(party -> data.organizationId().equals(party.organizationId()))) {
                throw new Conflict("engagement.party.twice");
            }
            if (open.parties().size() > MOST) {
                throw new Conflict("engagement.party.too-many");
            }
            int place = engagements.lastPlace(member, engagement) + 1;
            EngagementParty party = parties.add(member, engagement, data.organizationId(), place, "organizationId");
            open.engagement().touch(clock.instant());
            engagements.flush(member);
            return party.id();
        });
    }

    /**
     * Takes a client organisation out of an engagement.
     *
     * @param version the engagement's, as whoever decides this saw it
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if something was said or agreed by that party, or the engagement is past contracting
     */
    public void remove(Member member, UUID engagement, UUID party, long version) {
        OpenEngagement open = door.openAsStaff(member, engagement);
        PartyRow leaving = open.party(party);
        open.engagement().requireVersion(version);
        requireContracting(open);
        if (leaving.isFirm()) {
            throw new Conflict("engagement.party.firm");
        }
        if (open.isReleased() && open.parties().size() == 2) {
            throw new Conflict("engagement.party.last");
        }
        open.engagement().touch(clock.instant());
        try {
            engagements.removeParty(member, party);
            engagements.flush(member);
        } catch (PersistenceException failed) {
            // Whoever stands on engagements keeps what it has of a party: wants, acceptances, promises.
            throw isReferredTo(failed) ? new Conflict("engagement.party.used") : failed;
        }
    }

    private static boolean isReferredTo(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && FOREIGN_KEY.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static void requireContracting(OpenEngagement open) {
        if (open.phase() != Phase.CONTRACTING) {
            throw new Conflict("engagement.party.late");
        }
    }
}
