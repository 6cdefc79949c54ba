package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;

/** The client organisations to choose from, by name. */
final class Organizations {

    /** More than a firm works for at a time; a list to choose from, not to page through. */
    private static final int MOST = 500;

    private final Member member;
    private final ClientsService clients;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, String> zones = new HashMap<>();

    Organizations(Member member, ClientsService clients) {
        this.member = member;
        this.clients = clients;
        clients.rows(member, OrganizationFilter.ACTIVE, new Slice(0, MOST)).forEach(row -> {
            names.put(row.id(), row.name());
            zones.put(row.id(), row.zone());
        });
    }

    List<UUID> ids() {
        return List.copyOf(names.keySet());
    }

    /** IANA: whose days theirs are. */
    String zone(UUID id) {
        return zones.get(id);
    }

    /** Also of one that is archived by now. */
    String name(UUID id) {
        return names.computeIfAbsent(id, unknown -> {
            try {
                return clients.find(member, unknown).data().name();
            } catch (NotFound gone) {
                return text("programmes.unknown");
            }
        });
    }
}
