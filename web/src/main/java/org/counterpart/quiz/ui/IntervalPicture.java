package org.counterpart.quiz.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.shell.Svg;
import org.jsoup.nodes.Element;

/** Estimates with the range in which they lie, one below the other over the same axis. */
final class IntervalPicture {

    private static final int WIDTH = 420;
    private static final int FROM = 136;
    private static final int TO = 364;
    private static final int ROW = 38;

    private final double lowest;
    private final double highest;
    private final List<Tick> ticks;
    private final List<Estimate> estimates;

    /**
     * @param at where on the axis
     * @param strong whether it is one to look at
     */
    record Tick(double at, String label, boolean strong) {}

    /**
     * @param label the point in words
     * @param said all three in words
     */
    record Estimate(String name, double lower, double point, double upper, String label, String said) {}

    /** Whatever lies outside of the axis is drawn at its end. */
    IntervalPicture(double lowest, double highest, List<Tick> ticks, List<Estimate> estimates) {
        this.lowest = lowest;
        this.highest = highest;
        this.ticks = ticks;
        this.estimates = estimates;
    }

    Element element(String title) {
        int bottom = estimates.size() * ROW;
        Element svg = Svg.picture(
                WIDTH,
                bottom + 26,
                title,
                estimates.stream().map(Estimate::said).collect(Collectors.joining("; ")));
        for (Tick tick : ticks) {
            Element line = Svg.line(svg, x(tick.at()), 2, x(tick.at()), bottom + 4);
            if (tick.strong()) {
                line.addClass("strong").attr("stroke-dasharray", "4 4");
            }
            Svg.soft(Svg.words(svg, x(tick.at()), bottom + 20, "middle", 12, tick.label()));
        }
        for (int i = 0; i < estimates.size(); i++) {
            draw(svg, estimates.get(i), i * ROW + ROW / 2.0);
        }
        return svg;
    }

    private void draw(Element svg, Estimate estimate, double y) {
        List<String> name = RolePictures.lines(estimate.name());
        for (int i = 0; i < name.size(); i++) {
            Svg.words(svg, 0, y + 4.5 + (i - (name.size() - 1) / 2.0) * 15, "start", 13, name.get(i));
        }
        double left = x(estimate.lower());
        double width = Math.max(1, x(estimate.upper()) - left);
        Mark.SELF
                .paint(Svg.shape(svg, "rect", "x", left, "y", y - 6, "width", width, "height", 12.0, "rx", 3.0))
                .attr("fill-opacity", "0.35");
        Mark.SELF.draw(svg, x(estimate.point()), y, 5.5);
        Svg.words(svg, WIDTH, y + 4.5, "end", 13, estimate.label()).attr("font-weight", "600");
    }

    private double x(double value) {
        double inside = Math.max(lowest, Math.min(highest, value));
        return FROM + (TO - FROM) * (inside - lowest) / (highest - lowest);
    }
}
