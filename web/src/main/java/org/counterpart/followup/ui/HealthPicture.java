package org.counterpart.followup.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthResult;
import org.counterpart.shell.Svg;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** Ratings and predictions of a health check, statement by statement, as a picture. */
final class HealthPicture {

    private static final int LINE = 22;
    private static final int GAP = 18;
    private static final List<String> COLOURS =
            List.of("#0f766e", "#b45309", "#4f46e5", "#be185d", "#15803d", "#7c3aed");

    private final HealthResult result;
    private final Texts texts;
    private final boolean narrow;
    private final int width;
    private final int from;
    private final int to;

    /** @param narrow with the statements above their marks, not beside them */
    HealthPicture(HealthResult result, Texts texts, boolean narrow) {
        this.result = result;
        this.texts = texts;
        this.narrow = narrow;
        this.width = narrow ? 340 : 640;
        this.from = narrow ? 12 : 150;
        this.to = narrow ? 328 : 620;
    }

    Element svg() {
        int parties = result.sheets().size();
        int row = parties * LINE + (narrow ? 2 * GAP : GAP);
        int height = HealthItem.values().length * row + 24;
        Element svg = Svg.picture(
                width, height, texts.get("followup.health.picture"), texts.get("followup.health.scale.explain"));
        for (int value = HealthItem.LOWEST; value <= HealthItem.HIGHEST; value++) {
            Svg.line(svg, x(value), 4, x(value), height - 22);
            Svg.soft(Svg.words(svg, x(value), height - 6, "middle", 12, String.valueOf(value)));
        }
        for (HealthItem item : HealthItem.values()) {
            double top = item.ordinal() * row + (narrow ? GAP + 10 : 10);
            double words = narrow ? top - 4 : top + parties * LINE / 2.0 + 5;
            Svg.words(svg, 0, words, "start", 13, texts.get("followup.item.short." + item));
            for (int i = 0; i < parties; i++) {
                party(svg, item, i, top + i * LINE + LINE / 2.0);
            }
        }
        return svg;
    }

    /** The party's own rating, full; what each other party foresaw of it, hollow; and the way between. */
    private void party(Element svg, HealthItem item, int place, double y) {
        UUID party = result.sheets().get(place).partyId();
        int rated = result.sheets().get(place).data().ratings().get(item);
        for (int other = 0; other < result.sheets().size(); other++) {
            Map<HealthItem, Integer> foreseen =
                    result.sheets().get(other).data().predictions().get(party);
            if (other != place && foreseen != null) {
                double at = x(foreseen.get(item));
                Svg.line(svg, at, y, x(rated), y).attr("stroke", colour(place)).attr("stroke-width", "2");
                Svg.shape(svg, "circle", "cx", at, "cy", y, "r", 6.0)
                        .attr("class", "hollow")
                        .attr("fill", "#ffffff")
                        .attr("stroke", colour(other))
                        .attr("stroke-width", "2.5");
            }
        }
        Svg.shape(svg, "circle", "cx", x(rated), "cy", y, "r", 5.0).attr("fill", colour(place));
    }

    static String colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }

    private double x(int value) {
        return from + (to - from) * (value - HealthItem.LOWEST) / (double) (HealthItem.HIGHEST - HealthItem.LOWEST);
    }
}
