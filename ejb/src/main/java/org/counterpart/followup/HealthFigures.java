package org.counterpart.followup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * What ratings and predictions of two sides say about each other. The three comparisons are those of the Interpersonal
 * Perception Method (R. D. Laing, H. Phillipson and A. R. Lee, <i>Interpersonal Perception</i>, 1966): one's own view beside
 * the other's (agreement), what one thinks the other sees beside what the other does see (understanding, here accuracy). As
 * in D. A. Kenny, <i>Interpersonal Perception</i> (1994), they are worked out item by item and then summed up; with a handful
 * of items as the distance from a full match, since a correlation over so few says little.
 *
 * <ul>
 *   <li>agreement of A and B = 1 − mean over items of |A's rating − B's rating| / 6;
 *   <li>accuracy of A about B = 1 − mean over items of |A's prediction − B's rating| / 6;
 *   <li>surprise of A by B on an item = B's rating − A's prediction, from −6 to 6: above zero B sees it better than A thought.
 * </ul>
 */
final class HealthFigures {

    /** The widest two answers can be apart. */
    static final int WIDEST = HealthItem.HIGHEST - HealthItem.LOWEST;

    /** What one party sent. */
    record Sheet(UUID partyId, Map<HealthItem, Integer> ratings, Map<UUID, Map<HealthItem, Integer>> predictions) {}

    private HealthFigures() {}

    /**
     * All that a check shows, once it is revealed.
     *
     * @param sent the sheets that were sent; those of other checks do not matter
     * @param parties in their order
     */
    static HealthResult result(HealthCheck check, List<HealthSheet> sent, List<UUID> parties) {
        List<HealthSheet> sheets = sent.stream()
                .filter(sheet -> sheet.checkId().equals(check.id()) && parties.contains(sheet.partyId()))
                .sorted(Comparator.comparingInt(sheet -> parties.indexOf(sheet.partyId())))
                .toList();
        List<Sheet> figures = sheets.stream()
                .map(one -> new Sheet(
                        one.partyId(), one.data().ratings(), one.data().predictions()))
                .toList();
        return new HealthResult(
                check.row(),
                sheets.stream()
                        .map(one -> new HealthResult.RevealedSheet(one.partyId(), one.data()))
                        .toList(),
                pairs(figures),
                views(figures));
    }

    /** Every pair of parties that both sent something, in the order of the sheets. */
    static List<HealthPair> pairs(List<Sheet> sheets) {
        List<HealthPair> pairs = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (int j = i + 1; j < sheets.size(); j++) {
                Sheet one = sheets.get(i);
                Sheet other = sheets.get(j);
                pairs.add(
                        new HealthPair(one.partyId(), other.partyId(), closeness(item -> distance(one, other, item))));
            }
        }
        return pairs;
    }

    /** How each party sees each other one that sent something. */
    static List<HealthView> views(List<Sheet> sheets) {
        List<HealthView> views = new ArrayList<>();
        for (Sheet one : sheets) {
            for (Sheet other : sheets) {
                if (one != other) {
                    views.add(view(one, other));
                }
            }
        }
        return views;
    }

    private static HealthView view(Sheet one, Sheet other) {
        Map<HealthItem, Integer> predicted = one.predictions().get(other.partyId());
        ToIntFunction<HealthItem> surprise = item -> other.ratings().get(item) - predicted.get(item);
        HealthItem greatest = Arrays.stream(HealthItem.values())
                .max(Comparator.comparingInt(item -> Math.abs(surprise.applyAsInt(item))))
                .filter(item -> surprise.applyAsInt(item) != 0)
                .orElse(null);
        return new HealthView(
                one.partyId(),
                other.partyId(),
                closeness(item -> Math.abs(surprise.applyAsInt(item))),
                Arrays.stream(HealthItem.values()).mapToInt(surprise).average().orElseThrow(),
                greatest,
                greatest == null ? 0 : surprise.applyAsInt(greatest));
    }

    private static int distance(Sheet one, Sheet other, HealthItem item) {
        return Math.abs(one.ratings().get(item) - other.ratings().get(item));
    }

    private static double closeness(ToDoubleFunction<HealthItem> distance) {
        return 1
                - Arrays.stream(HealthItem.values())
                                .mapToDouble(distance)
                                .average()
                                .orElseThrow()
                        / WIDEST;
    }
}
