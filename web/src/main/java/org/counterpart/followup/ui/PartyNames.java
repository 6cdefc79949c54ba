package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.workshop.WorkshopPartyRow;

/** What the parties of a workshop are called. */
record PartyNames(List<WorkshopPartyRow> parties) {

    /** @param id {@code null}: the firm */
    String name(UUID id) {
        return id == null
                ? text("followup.firm")
                : parties.stream()
                        .filter(party -> party.id().equals(id))
                        .map(WorkshopPartyRow::name)
                        .findFirst()
                        .orElse("–");
    }

    String names(Collection<UUID> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }
}
