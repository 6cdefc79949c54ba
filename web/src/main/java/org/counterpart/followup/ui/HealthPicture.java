package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthPair;
import org.counterpart.followup.HealthResult;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Svg;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What a health check shows: a picture of ratings and predictions, sentences of what they say, and the same as a table. */
class HealthPicture extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;
    private static final int FROM = 150;
    private static final int TO = 620;
    private static final int LINE = 22;
    private static final List<String> COLOURS =
            List.of("#0f766e", "#b45309", "#4f46e5", "#be185d", "#15803d", "#7c3aed");

    private final transient HealthResult result;
    private final transient PartyNames names;
    private final transient NumberFormat percent =
            NumberFormat.getPercentInstance(Texts.here().locale());

    HealthPicture(HealthResult result, PartyNames names) {
        this.result = result;
        this.names = names;
        addClassName("health-result");
        if (result.sheets().size() < 2) {
            add(new Paragraph(text("followup.health.few")));
            return;
        }
        Div legend = new Div();
        legend.addClassName("health-legend");
        for (int i = 0; i < result.sheets().size(); i++) {
            Span party = new Span(names.name(result.sheets().get(i).partyId()));
            party.getElement().getStyle().set("--mark", colour(i));
            legend.add(party);
        }
        legend.add(new Span(text("followup.health.legend.rated")), new Span(text("followup.health.legend.foreseen")));
        Markup picture = new Markup(picture());
        picture.addClassName("health-svg");
        add(legend, picture, sentences());
        Paragraph how = new Paragraph(text("followup.health.how"));
        how.addClassNames("secondary", "prose");
        add(how, new HealthTable(result, names));
    }

    private Element picture() {
        int parties = result.sheets().size();
        int row = parties * LINE + 18;
        int height = HealthItem.values().length * row + 24;
        Element svg =
                Svg.picture(WIDTH, height, text("followup.health.picture"), text("followup.health.scale.explain"));
        for (int value = HealthItem.LOWEST; value <= HealthItem.HIGHEST; value++) {
            Svg.line(svg, x(value), 4, x(value), height - 22);
            Svg.soft(Svg.words(svg, x(value), height - 6, "middle", 12, String.valueOf(value)));
        }
        for (HealthItem item : HealthItem.values()) {
            double top = item.ordinal() * row + 10;
            Svg.words(svg, 0, top + parties * LINE / 2.0 + 5, "start", 13, text("followup.item.short." + item));
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

    private Div sentences() {
        Div sentences = new Div();
        sentences.addClassName("health-sentences");
        for (HealthPair pair : result.pairs()) {
            sentences.add(new Paragraph(text(
                    "followup.health.agreement",
                    "party",
                    names.name(pair.partyId()),
                    "other",
                    names.name(pair.otherId()),
                    "value",
                    percent.format(pair.agreement()))));
        }
        for (org.counterpart.followup.HealthView view : result.views()) {
            String party = names.name(view.partyId());
            String other = names.name(view.otherId());
            String knew = text(
                    "followup.health.accuracy",
                    "party",
                    party,
                    "other",
                    other,
                    "value",
                    percent.format(view.accuracy()));
            String surprise = view.greatest() == null
                    ? text("followup.health.no-surprise", "party", party, "other", other)
                    : text(
                            view.greatestBy() > 0 ? "followup.health.better" : "followup.health.worse",
                            "party",
                            party,
                            "other",
                            other,
                            "item",
                            text("followup.item.short." + view.greatest()),
                            "by",
                            Math.abs(view.greatestBy()));
            sentences.add(new Paragraph(knew + ". " + surprise));
        }
        return sentences;
    }

    static String colour(int place) {
        return COLOURS.get(place % COLOURS.size());
    }

    private static double x(int value) {
        return FROM + (TO - FROM) * (value - HealthItem.LOWEST) / (double) (HealthItem.HIGHEST - HealthItem.LOWEST);
    }
}
