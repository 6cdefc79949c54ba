package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/** The parties' lists together, once a facilitator showed them: agreed, contested and empty ground. */
@Stateless
public class JointMapService {

    @Inject
    WorkshopDoor door;

    @Inject
    TerritoryRepository territory;

    @Inject
    JointMaps maps;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The joint map; before it is shown, to the firm's people, how much each party has written. */
    public TerritoryMap map(Member member, UUID workshop) {
        return maps.map(member, door.open(member, workshop));
    }

    /**
     * Shows the lists together, for good.
     *
     * @throws Forbidden for whoever does not facilitate it
     * @throws Conflict with one entry for each party that has not written its list; or if they are shown already
     */
    public TerritoryMap show(Member member, UUID workshop) {
        OpenWorkshop open = maps.openToFacilitate(member, workshop);
        if (territory.board(member, workshop).isPresent()) {
            throw new Conflict("partnering.territory.shown");
        }
        List<FieldError> missing = maps.counts(member, open).stream()
                .filter(party -> party.lines() == 0)
                .map(party -> new FieldError(
                        "territory[" + party.party() + "]",
                        "partnering.territory.lacks",
                        Map.of("party", party.name())))
                .toList();
        if (!missing.isEmpty()) {
            throw new Conflict("partnering.territory.incomplete", Map.of(), missing);
        }
        territory.add(
                member, new TerritoryBoard(member, workshop, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return maps.map(member, open);
    }

    /**
     * Says that a ground is the same as another, or one of its own again.
     *
     * @throws Forbidden for whoever does not facilitate it
     * @throws Invalid if there is no such ground, or it would be the same as itself
     */
    public TerritoryMap join(Member member, UUID workshop, TerritoryJoin join) {
        OpenWorkshop open = maps.openToFacilitate(member, workshop);
        Checks.require(validator, join);
        List<String> known = territory.all(member, workshop).stream()
                .map(line -> JointMap.key(line.data().ground()))
                .toList();
        String ground = known("ground", known, join.ground());
        TerritoryGround row = maps.row(member, workshop, ground);
        if (join.into() == null || join.into().isBlank()) {
            row.join(null);
        } else {
            String into = known("into", known, join.into());
            Map<String, String> joined = JointMaps.joined(territory.grounds(member, workshop));
            joined.remove(ground);
            if (JointMap.target(into, joined).equals(ground)) {
                throw new Invalid("into", "partnering.territory.same");
            }
            row.join(JointMap.target(into, joined));
        }
        territory.flush(member);
        return maps.map(member, open);
    }

    private static String known(String field, List<String> known, String words) {
        String key = JointMap.key(words);
        if (!known.contains(key)) {
            throw new Invalid(field, "partnering.territory.unknown");
        }
        return key;
    }
}
