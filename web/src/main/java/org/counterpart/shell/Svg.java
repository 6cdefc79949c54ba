package org.counterpart.shell;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Pieces of a vector picture (SVG 1.1), made of elements so that every name stays text. */
public final class Svg {

    /** For words, and for what only helps the eye. On screens {@code .ink}, {@code .soft} and {@code .line} say otherwise. */
    private static final String INK = "#16282b";

    private static final String SOFT = "#51666a";
    private static final String LINE = "#c3cfd1";

    private Svg() {}

    /** A picture that only helps the eye. */
    public static Element picture(int width, int height) {
        return new Element("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + width + " " + height)
                .attr("width", Integer.toString(width))
                .attr("height", Integer.toString(height));
    }

    /** A picture that says something, said once more in words. */
    public static Element picture(int width, int height, String title, String description) {
        Element svg = picture(width, height).attr("role", "img");
        // Printed, a picture is described by what every picture there is.
        svg.attr("alt", title + ": " + description);
        svg.appendElement("title").text(title);
        svg.appendElement("desc").text(description);
        return svg;
    }

    /** A shape with its measures, given as name, value, name, value. */
    public static Element shape(Element parent, String name, Object... attributes) {
        Element shape = parent.appendElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            shape.attr((String) attributes[i], number((Double) attributes[i + 1]));
        }
        return shape;
    }

    /** A closed outline through these corners. */
    public static Element path(Element parent, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? "M" : "L")
                    .append(number(corners[i]))
                    .append(' ')
                    .append(number(corners[i + 1]));
        }
        return parent.appendElement("path").attr("d", path.append('Z').toString());
    }

    /** A thin line. */
    public static Element line(Element parent, double x1, double y1, double x2, double y2) {
        return shape(parent, "line", "x1", x1, "y1", y1, "x2", x2, "y2", y2)
                .addClass("line")
                .attr("stroke", LINE)
                .attr("stroke-width", "1");
    }

    /**
     * Words in a picture.
     *
     * @param anchor where the words stand at x: start, middle or end
     */
    public static Element words(Element parent, double x, double y, String anchor, int size, String words) {
        return shape(parent, "text", "x", x, "y", y)
                .addClass("ink")
                .attr("fill", INK)
                .attr("text-anchor", anchor)
                .attr("font-family", "text, wide, system-ui, sans-serif")
                .attr("font-size", Integer.toString(size))
                .text(words);
    }

    /** Words that matter less. */
    public static Element soft(Element words) {
        return words.removeClass("ink").addClass("soft").attr("fill", SOFT);
    }

    /** A measure as pictures take it. */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
