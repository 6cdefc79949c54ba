package org.counterpart.engagement;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the decisions on one topic show: who decided, gathered data and implemented, each with how often.
 *
 * @param decisions how many count
 * @param roles which role each of them shows, with how often
 */
public record TopicShown(
        String topic,
        int decisions,
        Map<Who, Integer> decided,
        Map<Who, Integer> data,
        Map<Who, Integer> implemented,
        Map<ShownRole, Integer> roles) {

    /** @param entries of one topic that count, at least one, the newest first */
    static TopicShown of(List<DecisionData> entries) {
        return new TopicShown(
                entries.get(0).topic(),
                entries.size(),
                counted(Who.class, entries, DecisionData::decidedBy),
                counted(Who.class, entries, DecisionData::dataBy),
                counted(Who.class, entries, DecisionData::implementedBy),
                counted(
                        ShownRole.class,
                        entries,
                        entry -> ShownRole.of(entry.decidedBy(), entry.dataBy(), entry.implementedBy())));
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(
            Class<E> kinds, List<DecisionData> entries, Function<DecisionData, E> kind) {
        Map<E, Integer> counts = new EnumMap<>(kinds);
        entries.forEach(entry -> counts.merge(kind.apply(entry), 1, Integer::sum));
        return counts;
    }

    /** The roles shown most often: one, or several that are level. */
    public List<ShownRole> mostly() {
        int most = roles.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return Arrays.stream(ShownRole.values())
                .filter(role -> roles.getOrDefault(role, 0) == most)
                .toList();
    }
}
