package org.counterpart.quiz;

import java.util.List;
import java.util.UUID;

/**
 * Whom somebody named to be asked about themselves.
 *
 * @param open whether more can be named
 * @param smallestGroup from how many answers of a group on anything is shown
 * @param observers by name
 * @param suggestions who else is on the engagement that the round is about
 */
public record NamedObservers(
        UUID roundId,
        boolean open,
        int smallestGroup,
        List<ObserverRow> observers,
        List<ObserverSuggestion> suggestions) {}
