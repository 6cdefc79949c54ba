package org.counterpart.room;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.workshop.Captures;

/**
 * The thread of a workshop: action ← vision line ← factor ← success.
 *
 * @param contributions what was revealed and is not hidden of these four kinds, kind by kind from success to action
 * @param links what rests on what
 */
public record ThreadDetails(List<ContributionRow> contributions, List<ThreadLine> links) {

    /** From what everything comes to what is to be done. */
    public static final List<Captures> COLUMNS =
            List.of(Captures.SUCCESS, Captures.FACTOR, Captures.VISION, Captures.ACTION);

    /** The kind that one of this kind rests on; {@code null}: it rests on nothing. */
    public static Captures restsOn(Captures kind) {
        return switch (kind) {
            case ACTION -> Captures.VISION;
            case VISION -> Captures.FACTOR;
            case FACTOR -> Captures.SUCCESS;
            case SUCCESS, STORY -> null;
        };
    }

    public List<ContributionRow> of(Captures kind) {
        return contributions.stream().filter(one -> one.kind() == kind).toList();
    }

    /** What this one rests on. */
    public List<ContributionRow> under(UUID id) {
        Map<UUID, ContributionRow> known =
                contributions.stream().collect(Collectors.toMap(ContributionRow::id, Function.identity()));
        return links.stream()
                .filter(link -> link.fromId().equals(id))
                .map(link -> known.get(link.toId()))
                .toList();
    }

    /** The actions whose thread does not reach a success: wherever it breaks off. */
    public Set<UUID> unthreaded() {
        Set<UUID> grounded =
                of(Captures.SUCCESS).stream().map(ContributionRow::id).collect(Collectors.toSet());
        for (Captures kind : COLUMNS.subList(1, COLUMNS.size())) {
            grounded = restingOn(grounded, kind);
        }
        Set<UUID> loose = new HashSet<>();
        for (ContributionRow action : of(Captures.ACTION)) {
            if (!grounded.contains(action.id())) {
                loose.add(action.id());
            }
        }
        return loose;
    }

    private Set<UUID> restingOn(Collection<UUID> grounded, Captures kind) {
        Set<UUID> ofKind = of(kind).stream().map(ContributionRow::id).collect(Collectors.toSet());
        return links.stream()
                .filter(link -> grounded.contains(link.toId()) && ofKind.contains(link.fromId()))
                .map(ThreadLine::fromId)
                .collect(Collectors.toSet());
    }
}
