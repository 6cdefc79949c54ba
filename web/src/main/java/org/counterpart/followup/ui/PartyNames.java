package org.counterpart.followup.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.WorkshopPartyRow;

/** What the parties of a workshop are called, in somebody's language. */
record PartyNames(Map<UUID, String> parties, Texts texts) {

    /** On a screen. */
    PartyNames(List<WorkshopPartyRow> parties) {
        this(byId(parties), Texts.here());
    }

    /** @param id {@code null}: the firm */
    String name(UUID id) {
        return id == null ? texts.get("followup.firm") : parties.getOrDefault(id, "–");
    }

    String names(Collection<UUID> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private static Map<UUID, String> byId(List<WorkshopPartyRow> parties) {
        Map<UUID, String> names = new LinkedHashMap<>();
        parties.forEach(party -> names.put(party.id(), party.name()));
        return names;
    }
}
