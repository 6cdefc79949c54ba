package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.followup.CallPack;
import org.counterpart.followup.SacrificeFate;
import org.counterpart.shell.Markup;
import org.jsoup.nodes.Element;

/** What became of the sacrifices: what the others say, and apart from it what the party says itself. */
class FateTable {

    private final List<SacrificeFate> fates;
    private final CallPack pack;
    private final PartyNames names;

    FateTable(List<SacrificeFate> fates, CallPack pack, PartyNames names) {
        this.fates = fates;
        this.pack = pack;
        this.names = names;
    }

    /** Adds it where anything was said. */
    void ifAny(Div content) {
        if (pack == null || fates.isEmpty()) {
            return;
        }
        Element table = new Element("table");
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of("sacrifice", "others", "own")) {
            head.appendElement("th").attr("scope", "col").text(text("followup.fate." + column));
        }
        Element body = table.appendElement("tbody");
        for (CallPack.PackedSacrifice sacrifice : pack.sacrifices()) {
            Element line = body.appendElement("tr");
            Element name = line.appendElement("th").attr("scope", "row");
            name.appendElement("span").text(sacrifice.what());
            name.appendElement("span").addClass("secondary").text(sacrifice.party());
            cell(line, sacrifice, false);
            cell(line, sacrifice, true);
        }
        Div region = new Div(new Markup(new Element("div").addClass("shown").appendChild(table)));
        region.addClassName("fates");
        region.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        region.getElement().setAttribute("aria-label", text("followup.fate.title"));
        content.add(new H2(text("followup.fate.title")), region);
    }

    private void cell(Element line, CallPack.PackedSacrifice sacrifice, boolean own) {
        Element cell = line.appendElement("td").attr("data-label", text("followup.fate." + (own ? "own" : "others")));
        List<SacrificeFate> said = fates.stream()
                .filter(fate -> fate.sacrifice().equals(sacrifice.id()) && fate.own() == own)
                .collect(Collectors.toList());
        if (said.isEmpty()) {
            cell.text("–");
        }
        for (SacrificeFate fate : said) {
            Element one = cell.appendElement("div").addClass("fate");
            one.appendElement("span")
                    .addClass("fate-mark " + fate.carriedOut().name().toLowerCase(java.util.Locale.ROOT))
                    .text(text("followup.carried-out." + fate.carriedOut()));
            one.appendElement("span")
                    .addClass("secondary")
                    .text(names.name(fate.saidBy()) + ", " + text("followup.milestone." + fate.milestone()));
            if (!fate.note().isEmpty()) {
                one.appendElement("span").text(fate.note());
            }
        }
    }
}
