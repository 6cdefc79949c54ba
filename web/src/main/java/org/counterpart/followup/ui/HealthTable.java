package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.UUID;
import org.counterpart.followup.HealthItem;
import org.counterpart.followup.HealthResult;
import org.counterpart.shell.Markup;
import org.jsoup.nodes.Element;

/** The ratings and predictions of a health check in numbers. */
class HealthTable extends Div {

    private static final long serialVersionUID = 1L;

    HealthTable(HealthResult result, PartyNames names) {
        addClassName("health-table");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", text("followup.health.table"));
        Element table = new Element("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(text("followup.health.item"));
        for (HealthResult.RevealedSheet sheet : result.sheets()) {
            head.appendElement("th")
                    .attr("scope", "col")
                    .text(text("followup.health.rated", "party", names.name(sheet.partyId())));
            sheet.data().predictions().keySet().forEach(other -> head.appendElement("th")
                    .attr("scope", "col")
                    .text(text(
                            "followup.health.foreseen",
                            "party",
                            names.name(sheet.partyId()),
                            "other",
                            names.name(other))));
        }
        Element body = table.appendElement("tbody");
        for (HealthItem item : HealthItem.values()) {
            Element line = body.appendElement("tr");
            line.appendElement("th").attr("scope", "row").text(text("followup.item." + item));
            for (HealthResult.RevealedSheet sheet : result.sheets()) {
                line.appendElement("td")
                        .text(String.valueOf(sheet.data().ratings().get(item)));
                for (Map.Entry<UUID, Map<HealthItem, Integer>> one :
                        sheet.data().predictions().entrySet()) {
                    line.appendElement("td").text(String.valueOf(one.getValue().get(item)));
                }
            }
        }
        add(new Markup(table));
    }
}
