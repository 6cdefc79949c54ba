package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.counterpart.contract.ConsultingRole;
import org.counterpart.contract.RoleData;
import org.counterpart.engagement.ShownRole;
import org.counterpart.engagement.TopicShown;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;

/**
 * How far what is seen and shown lies from the roles that were contracted. Contracted is what most topics say, seen what
 * scores highest and all within {@link InstrumentDocument#near()} below it, shown what most decisions show. Two that have
 * a role in common agree; else it drifted from the one to the other.
 *
 * @param engagement what was contracted there
 * @param number of the contract's version
 * @param topics how many it has roles for
 * @param decisions how many are counted in what is shown
 * @param lines all in all first, then each dimension that both the contract and the instrument know
 */
public record Drift(EngagementChoice engagement, int number, int topics, int decisions, List<Line> lines) {

    /** In what the firm's people decided, gathered and carried out nothing: no role of theirs. */
    public static final String CLIENT_ALONE = "client-alone";

    /** The roles of contracts, as our own instrument's scales call them. */
    private static final Map<ConsultingRole, String> ROLES = Map.of(
            ConsultingRole.EXPERT, "expert",
            ConsultingRole.PAIR_OF_HANDS, "pair-of-hands",
            ConsultingRole.COLLABORATIVE, "collaborative");

    /** The dimensions of contracts in the order of {@link RoleData#dimensions()}, by the same names. */
    private static final List<String> DIMENSIONS = List.of(
            "decides",
            "defines-problem",
            "gathers-data",
            "controls-method",
            "plans",
            "implements",
            "talk",
            "managers-part");

    /** Where a role was found. */
    public enum Source {
        /** In what was decided and done. */
        SHOWN,
        /** By themselves. */
        SELF,
        CLIENT,
        COLLEAGUE
    }

    /** What became of a contracted role. */
    public enum Way {
        /** It is what was contracted. */
        KEPT,
        /** It is another. */
        DRIFTED,
        /** No role stands out. */
        UNCLEAR
    }

    /**
     * @param dimension its key; {@code null}: all in all
     * @param contracted the role of most topics, or several that are level
     */
    public record Line(String dimension, List<String> contracted, List<Found> found) {}

    /** @param roles which were found; several that are level */
    public record Found(Source source, List<String> roles, Way way) {}

    /** Whether an instrument asks by the roles that contracts know. */
    static boolean isMeasuredBy(InstrumentDocument instrument) {
        List<String> asked =
                instrument.scales(ScaleKind.ROLE).stream().map(Scale::key).toList();
        return asked.size() == ROLES.size() && asked.containsAll(ROLES.values());
    }

    static Drift of(
            EngagementChoice engagement,
            int number,
            List<RoleData> contracted,
            List<TopicShown> shown,
            InstrumentDocument instrument,
            List<GroupScores> seen) {
        List<Line> lines = new ArrayList<>();
        List<ConsultingRole> everywhere = contracted.stream()
                .flatMap(topic -> topic.dimensions().stream())
                .toList();
        lines.add(line(null, everywhere, shown, instrument, seen));
        for (int i = 0; i < DIMENSIONS.size(); i++) {
            int dimension = i;
            if (instrument.scale(DIMENSIONS.get(i)).isPresent()) {
                List<ConsultingRole> roles = contracted.stream()
                        .map(topic -> topic.dimensions().get(dimension))
                        .toList();
                // Who decides is what decisions show.
                lines.add(line(DIMENSIONS.get(i), roles, i == 0 ? shown : List.of(), instrument, seen));
            }
        }
        int decisions = shown.stream().mapToInt(TopicShown::decisions).sum();
        return new Drift(engagement, number, contracted.size(), decisions, lines);
    }

    private static Line line(
            String dimension,
            List<ConsultingRole> roles,
            List<TopicShown> shown,
            InstrumentDocument instrument,
            List<GroupScores> seen) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        roles.forEach(role -> counts.merge(ROLES.get(role), 1, Integer::sum));
        List<String> contracted = most(counts);
        List<Found> found = new ArrayList<>();
        if (!shown.isEmpty()) {
            found.add(found(Source.SHOWN, contracted, shown(shown)));
        }
        for (GroupScores group : seen) {
            Map<String, Double> scores = dimension == null
                    ? group.scores().scales()
                    : group.scores().cells().getOrDefault(dimension, Map.of());
            List<String> outstanding = outstanding(scores, instrument.near());
            if (!outstanding.isEmpty()) {
                found.add(found(Source.valueOf(group.group().name()), contracted, outstanding));
            }
        }
        return new Line(dimension, contracted, found);
    }

    private static Found found(Source source, List<String> contracted, List<String> roles) {
        Way way = roles.size() >= ROLES.size()
                ? Way.UNCLEAR
                : roles.stream().anyMatch(contracted::contains) ? Way.KEPT : Way.DRIFTED;
        return new Found(source, roles, way);
    }

    /** The roles that most decisions show. */
    private static List<String> shown(List<TopicShown> topics) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        topics.forEach(topic -> topic.roles().forEach((role, count) -> counts.merge(key(role), count, Integer::sum)));
        return most(counts);
    }

    private static String key(ShownRole role) {
        return role == ShownRole.CLIENT_ALONE ? CLIENT_ALONE : ROLES.get(ConsultingRole.valueOf(role.name()));
    }

    /** The highest, and what is near it. */
    private static List<String> outstanding(Map<String, Double> scores, int near) {
        List<String> roles =
                ROLES.values().stream().filter(scores::containsKey).sorted().toList();
        if (roles.size() < ROLES.size()) {
            return List.of();
        }
        double highest = roles.stream().mapToDouble(scores::get).max().orElse(0);
        return roles.stream()
                .filter(role -> highest - scores.get(role) <= near)
                .sorted(Comparator.comparingDouble((String role) -> scores.get(role))
                        .reversed())
                .toList();
    }

    private static List<String> most(Map<String, Integer> counts) {
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return counts.keySet().stream()
                .filter(role -> Objects.equals(counts.get(role), most))
                .toList();
    }
}
