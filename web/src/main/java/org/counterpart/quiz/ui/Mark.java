package org.counterpart.quiz.ui;

import java.util.Locale;
import org.counterpart.quiz.RaterGroup;
import org.counterpart.shell.Svg;
import org.jsoup.nodes.Element;

/** How a group is drawn: told apart by its shape as well as by its colour. */
enum Mark {
    SELF("#0f5c63"),
    CLIENT("#b3452b"),
    COLLEAGUE("#5b4b9a");

    /** On paper and wherever no style sheet says otherwise; on screens {@code .mark} and the group's class do. */
    private final String colour;

    Mark(String colour) {
        this.colour = colour;
    }

    static Mark of(RaterGroup group) {
        return valueOf(group.name());
    }

    /** The sign alone, to stand before a word. */
    Element sign() {
        Element svg = Svg.picture(16, 16).addClass("sign").attr("aria-hidden", "true");
        draw(svg, 8, 8, 5.5);
        return svg;
    }

    /** Draws the sign: a disc, a square, or a square that stands on a corner. */
    void draw(Element svg, double x, double y, double radius) {
        Element sign =
                switch (this) {
                    case SELF -> Svg.shape(svg, "circle", "cx", x, "cy", y, "r", radius);
                    case CLIENT ->
                        Svg.shape(
                                svg,
                                "rect",
                                "x",
                                x - radius * 0.9,
                                "y",
                                y - radius * 0.9,
                                "width",
                                radius * 1.8,
                                "height",
                                radius * 1.8);
                    case COLLEAGUE ->
                        Svg.path(
                                svg,
                                x,
                                y - radius * 1.25,
                                x + radius * 1.25,
                                y,
                                x,
                                y + radius * 1.25,
                                x - radius * 1.25,
                                y);
                };
        paint(sign).addClass("sign").attr("stroke", "#ffffff").attr("stroke-width", "1.5");
    }

    /** Gives a shape the group's colour. */
    Element paint(Element shape) {
        return shape.addClass("mark").addClass(name().toLowerCase(Locale.ROOT)).attr("fill", colour);
    }
}
