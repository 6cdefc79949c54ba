package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.followup.HealthPair;
import org.counterpart.followup.HealthResult;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** From check to check: how each party rated on the whole, and how near they are to each other. */
class HealthTrend extends Section {

    private static final long serialVersionUID = 1L;

    HealthTrend(List<HealthResult> results, PartyNames names) {
        addClassName("health-trend");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", text("followup.health.trend"));
        Element table = new Element("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col");
        results.forEach(result -> head.appendElement("th")
                .attr("scope", "col")
                .text(text("followup.health.number", "number", result.check().number())));
        Element body = table.appendElement("tbody");
        NumberFormat mean = NumberFormat.getNumberInstance(Texts.here().locale());
        mean.setMinimumFractionDigits(1);
        mean.setMaximumFractionDigits(1);
        names.parties()
                .forEach((party, name) -> line(
                        body,
                        text("followup.health.mean", "party", name),
                        results.stream()
                                .map(result -> mean(result, party, mean))
                                .toList()));
        NumberFormat percent = NumberFormat.getPercentInstance(Texts.here().locale());
        pairs(results)
                .forEach((pair, values) -> line(
                        body,
                        text(
                                "followup.health.agreement",
                                "party",
                                names.name(pair.get(0)),
                                "other",
                                names.name(pair.get(1)),
                                "value",
                                ""),
                        results.stream()
                                .map(result -> values.get(result.check().number()))
                                .map(value -> value == null ? "–" : percent.format(value))
                                .toList()));
        add(new H3(text("followup.health.trend")), new Markup(table));
    }

    /** By pair, by check. */
    private static Map<List<UUID>, Map<Integer, Double>> pairs(List<HealthResult> results) {
        Map<List<UUID>, Map<Integer, Double>> pairs = new LinkedHashMap<>();
        for (HealthResult result : results) {
            for (HealthPair pair : result.pairs()) {
                pairs.computeIfAbsent(List.of(pair.partyId(), pair.otherId()), one -> new LinkedHashMap<>())
                        .put(result.check().number(), pair.agreement());
            }
        }
        return pairs;
    }

    private static String mean(HealthResult result, UUID party, NumberFormat format) {
        return result.sheets().stream()
                .filter(sheet -> sheet.partyId().equals(party))
                .findFirst()
                .map(sheet -> format.format(sheet.data().ratings().values().stream()
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElseThrow()))
                .orElse("–");
    }

    private static void line(Element body, String name, List<String> values) {
        Element line = body.appendElement("tr");
        line.appendElement("th").attr("scope", "row").text(name);
        values.forEach(value -> line.appendElement("td").text(value));
    }
}
