package org.counterpart.partnering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.TerritoryBox;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/** Puts the joint map together, as far as whoever asks may know. */
@Dependent
class JointMaps {

    @Inject
    WorkshopDoor door;

    @Inject
    TerritoryRepository territory;

    @Inject
    TerritoryBox box;

    /** @throws Forbidden for whoever does not facilitate it */
    OpenWorkshop openToFacilitate(Member member, UUID workshop) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        if (!open.isFacilitated()) {
            throw new Forbidden("partnering.territory.facilitators");
        }
        return open;
    }

    TerritoryMap map(Member member, OpenWorkshop workshop) {
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

    /** How much each party has written; to whoever is not of the firm, nothing. */
    List<TerritoryCount> counts(Member member, OpenWorkshop workshop) {
        Map<UUID, Integer> counts = box.counts(member, workshop.id());
        return counts.isEmpty()
                ? List.of()
                : workshop.parties().stream()
                        .map(party -> new TerritoryCount(party.id(), party.name(), counts.getOrDefault(party.id(), 0)))
                        .toList();
    }

    static Map<String, String> joined(List<TerritoryGround> grounds) {
        Map<String, String> joined = new HashMap<>();
        grounds.stream().filter(one -> one.joins() != null).forEach(one -> joined.put(one.ground(), one.joins()));
        return joined;
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
}
