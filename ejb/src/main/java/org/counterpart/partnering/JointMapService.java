package org.counterpart.partnering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.TerritoryBox;
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
    TerritoryBox box;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The joint map; before it is shown, to the firm's people, how much each party has written. */
    public TerritoryMap map(Member member, UUID workshop) {
        return map(member, door.open(member, workshop));
    }

    /**
     * Shows the lists together, for good.
     *
     * @throws Forbidden for whoever does not facilitate it
     * @throws Conflict with one entry for each party that has not written its list; or if they are shown already
     */
    public TerritoryMap show(Member member, UUID workshop) {
        OpenWorkshop open = openToFacilitate(member, workshop);
        if (territory.board(member, workshop).isPresent()) {
            throw new Conflict("partnering.territory.shown");
        }
        List<FieldError> missing = counts(member, open).stream()
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
        return map(member, open);
    }

    /**
     * Says that a ground is the same as another, or one of its own again.
     *
     * @throws Forbidden for whoever does not facilitate it
     * @throws Invalid if there is no such ground, or it would be the same as itself
     */
    public TerritoryMap join(Member member, UUID workshop, TerritoryJoin join) {
        OpenWorkshop open = openToFacilitate(member, workshop);
        Checks.require(validator, join);
        List<String> known = territory.all(member, workshop).stream()
                .map(line -> JointMap.key(line.data().ground()))
                .toList();
        String ground = known("ground", known, join.ground());
        TerritoryGround row = row(member, workshop, ground);
        if (join.into() == null || join.into().isBlank()) {
            row.join(null);
        } else {
            String into = known("into", known, join.into());
            Map<String, String> joined = joined(territory.grounds(member, workshop));
            joined.remove(ground);
            if (JointMap.target(into, joined).equals(ground)) {
                throw new Invalid("into", "partnering.territory.same");
            }
            row.join(JointMap.target(into, joined));
        }
        territory.flush(member);
        return map(member, open);
    }

    private static String known(String field, List<String> known, String words) {
        String key = JointMap.key(words);
        if (!known.contains(key)) {
            throw new Invalid(field, "partnering.territory.unknown");
        }
        return key;
    }

    /**
     * A ground of the map, to put it on the agenda.
     *
     * @throws NotFound if the map has none of that name
     */
    JointGround ground(Member member, OpenWorkshop workshop, String words) {
        String key = JointMap.target(JointMap.key(words), joined(territory.grounds(member, workshop.id())));
        return map(member, workshop).grounds().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    TerritoryGround row(Member member, UUID workshop, String key) {
        return territory.grounds(member, workshop).stream()
                .filter(one -> one.ground().equals(key))
                .findFirst()
                .orElseGet(() -> {
                    TerritoryGround added = new TerritoryGround(workshop, key);
                    territory.add(member, added);
                    return added;
                });
    }

    private TerritoryMap map(Member member, OpenWorkshop workshop) {
        List<AgreementParty> parties =
                workshop.parties().stream().map(AgreementParty::of).toList();
        return territory
                .board(member, workshop.id())
                .map(board -> {
                    List<TerritoryGround> grounds = territory.grounds(member, workshop.id());
                    Map<String, UUID> blocks = new HashMap<>();
                    grounds.stream()
                            .filter(one -> one.blockId() != null)
                            .forEach(one -> blocks.put(one.ground(), one.blockId()));
                    return new TerritoryMap(
                            parties,
                            board.shownAt(),
                            board.memberName(),
                            List.of(),
                            JointMap.of(territory.all(member, workshop.id()), joined(grounds), blocks));
                })
                .orElseGet(() -> new TerritoryMap(parties, null, "", counts(member, workshop), List.of()));
    }

    private List<TerritoryCount> counts(Member member, OpenWorkshop workshop) {
        Map<UUID, Integer> counts = box.counts(member, workshop.id());
        return counts.isEmpty()
                ? List.of()
                : workshop.parties().stream()
                        .map(party -> new TerritoryCount(party.id(), party.name(), counts.getOrDefault(party.id(), 0)))
                        .toList();
    }

    private static Map<String, String> joined(List<TerritoryGround> grounds) {
        Map<String, String> joined = new HashMap<>();
        grounds.stream().filter(one -> one.joins() != null).forEach(one -> joined.put(one.ground(), one.joins()));
        return joined;
    }

    OpenWorkshop openToFacilitate(Member member, UUID workshop) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        if (!open.isFacilitated()) {
            throw new Forbidden("partnering.territory.facilitators");
        }
        return open;
    }
}
