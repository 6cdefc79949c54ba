package org.counterpart.workshop.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.firm.Member;

/** The organisations that could be parties, by name. */
final class PartyChoice {

    /** More than a firm works for at a time; a list to choose from, not to page through. */
    private static final int MOST = 500;

    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, String> zones = new HashMap<>();
    private final String otherwise;

    private PartyChoice(String otherwise) {
        this.otherwise = otherwise;
    }

    /** Every client organisation that new work can be agreed with. */
    static PartyChoice ofAll(Member member, ClientsService clients) {
        PartyChoice choice = new PartyChoice(null);
        clients.rows(member, OrganizationFilter.ACTIVE, new Slice(0, MOST)).forEach(row -> {
            choice.names.put(row.id(), row.name());
            choice.zones.put(row.id(), row.zone());
        });
        return choice;
    }

    /** The client organisations that are parties to an engagement. */
    static PartyChoice of(EngagementDetails engagement) {
        PartyChoice choice = new PartyChoice(engagement.data().zone());
        engagement.parties().stream()
                .filter(party -> !party.isFirm())
                .forEach(party -> choice.names.put(party.organizationId(), party.name()));
        return choice;
    }

    List<UUID> ids() {
        return List.copyOf(names.keySet());
    }

    String name(UUID id) {
        return names.getOrDefault(id, "");
    }

    /** IANA: whose days theirs are; {@code null}: nobody said. */
    String zone(UUID id) {
        return zones.getOrDefault(id, otherwise);
    }
}
