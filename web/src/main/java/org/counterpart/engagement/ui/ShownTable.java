package org.counterpart.engagement.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.engagement.TopicShown;
import org.counterpart.engagement.Who;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** The roles that decisions show, topic by topic: who did what as bars, and the same in words and numbers beside them. */
class ShownTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts = Texts.here();

    ShownTable(List<TopicShown> topics) {
        addClassName("shown");
        Element table = new Element("table");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("topic", "decided", "data", "implemented", "role")
                .forEach(column ->
                        head.appendElement("th").attr("scope", "col").text(texts.get("engagement.shown." + column)));
        Element body = table.appendElement("tbody");
        topics.forEach(topic -> body.appendChild(line(topic)));
        getElement().setProperty("innerHTML", table.outerHtml());
    }

    private Element line(TopicShown topic) {
        Element line = new Element("tr");
        Element name = line.appendElement("th").attr("scope", "row");
        name.appendElement("span").text(topic.topic());
        name.appendElement("span").addClass("secondary").text(texts.count("engagement.shown.count", topic.decisions()));
        line.appendChild(cell("decided", topic.decided(), topic.decisions()));
        line.appendChild(cell("data", topic.data(), topic.decisions()));
        line.appendChild(cell("implemented", topic.implemented(), topic.decisions()));
        line.appendElement("td")
                .attr("data-label", texts.get("engagement.shown.role"))
                .appendElement("span")
                .addClass("strong")
                .text(topic.mostly().stream()
                        .map(role -> texts.get("engagement.role." + role))
                        .collect(Collectors.joining(" / ")));
        return line;
    }

    /** The bar is for the eye; the numbers under it say the same. */
    private Element cell(String column, Map<Who, Integer> counts, int all) {
        Element cell = new Element("td").attr("data-label", texts.get("engagement.shown." + column));
        Element both = cell.appendElement("div");
        Element bar = both.appendElement("div").addClass("bar").attr("aria-hidden", "true");
        counts.forEach((who, count) -> bar.appendElement("i")
                .addClass(who.name().toLowerCase(Locale.ROOT))
                .attr("style", "--n:" + count));
        both.appendElement("small")
                .text(counts.entrySet().stream()
                        .map(one -> texts.get("engagement.who." + one.getKey()) + (all > 1 ? " " + one.getValue() : ""))
                        .collect(Collectors.joining(" · ")));
        return cell;
    }
}
