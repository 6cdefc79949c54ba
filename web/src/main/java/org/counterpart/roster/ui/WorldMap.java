package org.counterpart.roster.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * The world with a number on each country. The outlines come from a file that browsers keep ({@code map/world.svg}); what
 * is drawn here is only who is where. Each number is a link, for the keyboard and for screen readers too.
 */
class WorldMap extends Div {

    private static final long serialVersionUID = 1L;
    private static final Properties CENTRES = centres();
    private static final String OUTLINES = "./map/world.svg#";

    /** A part of the world: what of the map is looked at. */
    enum Area {
        WORLD(0, 0, 1000, 440),
        EUROPE(432, 27, 185, 96),
        AMERICAS(90, 0, 640, 440),
        AFRICA(395, 85, 300, 300),
        ASIA(590, 30, 400, 400);

        private final int width;
        private final String box;

        Area(int x, int y, int width, int height) {
            this.width = width;
            box = x + " " + y + " " + width + " " + height;
        }
    }

    /**
     * A number on the map.
     *
     * @param country ISO 3166-1 alpha-2
     * @param link where the number leads
     * @param label what it says to who does not see it
     */
    record Number(String country, long count, String link, String label) {}

    WorldMap() {
        addClassName("world-map");
        // On a phone it is wider than the screen, as maps are: the keyboard must reach what scrolls.
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
    }

    /** Shows these numbers; those of countries the map does not know stand in the table alone. */
    void show(Area area, List<Number> numbers, String label) {
        getElement().setAttribute("aria-label", label);
        StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' role='group' aria-label='")
                .append(escaped(label))
                .append("' viewBox='")
                .append(area.box)
                .append("'><use class='land' href='")
                .append(OUTLINES)
                .append("world'/>");
        List<Number> shown = numbers.stream()
                .filter(number -> CENTRES.containsKey(number.country()))
                // The greatest on top, where the world is narrow.
                .sorted(Comparator.comparingLong(Number::count))
                .toList();
        for (Number number : shown) {
            svg.append("<use class='people' href='")
                    .append(OUTLINES)
                    .append(number.country())
                    .append("'/>");
        }
        double unit = area.width / 1000.0;
        shown.forEach(number -> svg.append(bubble(number, unit)));
        removeAll();
        add(new Svg(svg.append("</svg>").toString()));
    }

    private static String bubble(Number number, double unit) {
        String[] centre = CENTRES.getProperty(number.country()).split(" ");
        double radius = (11 + 2.5 * Math.sqrt(number.count())) * unit;
        return String.format(
                Locale.ROOT,
                "<a href='%s' aria-label='%s'><title>%s</title><circle cx='%s' cy='%s' r='%.2f'/>"
                        + "<text x='%s' y='%s' dy='0.36em' font-size='%.2f'>%d</text></a>",
                escaped(number.link()),
                escaped(number.label()),
                escaped(number.label()),
                centre[0],
                centre[1],
                radius,
                centre[0],
                centre[1],
                15 * unit,
                number.count());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }

    private static Properties centres() {
        try (InputStream file = WorldMap.class.getResourceAsStream("centres.properties")) {
            Properties centres = new Properties();
            centres.load(file);
            return centres;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
