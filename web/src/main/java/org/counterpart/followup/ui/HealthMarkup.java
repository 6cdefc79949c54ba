package org.counterpart.followup.ui;

import java.text.NumberFormat;
import java.util.Map;
import java.util.UUID;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthPair;
import org.counterpart.followup.HealthResult;
import org.counterpart.followup.HealthView;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** What a health check shows: a picture of ratings and predictions, sentences of what they say, and the same as a table. */
final class HealthMarkup {

    private final HealthResult result;
    private final PartyNames names;
    private final Texts texts;
    private final NumberFormat percent;

    private HealthMarkup(HealthResult result, PartyNames names) {
        this.result = result;
        this.names = names;
        this.texts = names.texts();
        this.percent = NumberFormat.getPercentInstance(texts.locale());
    }

    /** @param narrow for a page that is one column everywhere */
    static Element of(HealthResult result, PartyNames names, boolean narrow) {
        return new HealthMarkup(result, names).element(narrow);
    }

    private Element element(boolean narrow) {
        Element shown = new Element("div").addClass("health-result");
        if (result.sheets().size() < 2) {
            shown.appendElement("p").text(texts.get("followup.health.few"));
            return shown;
        }
        Element legend = shown.appendElement("div").addClass("health-legend");
        for (int i = 0; i < result.sheets().size(); i++) {
            legend.appendElement("span")
                    .attr("style", "--mark: " + HealthPicture.colour(i))
                    .text(names.name(result.sheets().get(i).partyId()));
        }
        legend.appendElement("span").text(texts.get("followup.health.legend.rated"));
        legend.appendElement("span").text(texts.get("followup.health.legend.foreseen"));
        shown.appendElement("div").addClass("health-svg").appendChild(new HealthPicture(result, texts, narrow).svg());
        sentences(shown.appendElement("div").addClass("health-sentences"));
        shown.appendElement("p").addClass("secondary").addClass("prose").text(texts.get("followup.health.how"));
        table(shown.appendElement("div")
                .addClass("health-table")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", texts.get("followup.health.table")));
        return shown;
    }

    private void sentences(Element sentences) {
        for (HealthPair pair : result.pairs()) {
            sentences
                    .appendElement("p")
                    .text(texts.get(
                            "followup.health.agreement",
                            "party",
                            names.name(pair.partyId()),
                            "other",
                            names.name(pair.otherId()),
                            "value",
                            percent.format(pair.agreement())));
        }
        result.views().forEach(view -> sentences.appendElement("p").text(sentence(view)));
    }

    private String sentence(HealthView view) {
        String party = names.name(view.partyId());
        String other = names.name(view.otherId());
        String knew = texts.get(
                "followup.health.accuracy", "party", party, "other", other, "value", percent.format(view.accuracy()));
        String surprise = view.greatest() == null
                ? texts.get("followup.health.no-surprise", "party", party, "other", other)
                : texts.get(
                        view.greatestBy() > 0 ? "followup.health.better" : "followup.health.worse",
                        "party",
                        party,
                        "other",
                        other,
                        "item",
                        texts.get("followup.item.short." + view.greatest()),
                        "by",
                        Math.abs(view.greatestBy()));
        return knew + ". " + surprise;
    }

    /** The ratings and predictions in numbers. */
    private void table(Element in) {
        Element table = in.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        column(head, texts.get("followup.health.item"));
        for (HealthResult.RevealedSheet sheet : result.sheets()) {
            String party = names.name(sheet.partyId());
            column(head, texts.get("followup.health.rated", "party", party));
            sheet.data()
                    .predictions()
                    .keySet()
                    .forEach(other -> column(
                            head, texts.get("followup.health.foreseen", "party", party, "other", names.name(other))));
        }
        Element body = table.appendElement("tbody");
        for (HealthItem item : HealthItem.values()) {
            Element line = body.appendElement("tr");
            line.appendElement("th").attr("scope", "row").text(texts.get("followup.item." + item));
            for (HealthResult.RevealedSheet sheet : result.sheets()) {
                value(line, sheet.data().ratings(), item);
                for (Map.Entry<UUID, Map<HealthItem, Integer>> one :
                        sheet.data().predictions().entrySet()) {
                    value(line, one.getValue(), item);
                }
            }
        }
    }

    private static void column(Element head, String name) {
        head.appendElement("th").attr("scope", "col").text(name);
    }

    private static void value(Element line, Map<HealthItem, Integer> items, HealthItem item) {
        line.appendElement("td").text(String.valueOf(items.get(item)));
    }
}
