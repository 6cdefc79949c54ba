package org.counterpart.engagement.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.ZoneId;
import org.counterpart.engagement.Timeline;
import org.counterpart.engagement.TimelineEntry;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** What the picture of a timeline shows, in words. */
class TimelineTable extends Div {

    private static final long serialVersionUID = 1L;

    TimelineTable(Timeline timeline) {
        Texts texts = Texts.here();
        addClassName("timeline-table");
        Element table = new Element("table");
        Element head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").text(texts.get("engagement.timeline.when"));
        head.appendElement("th").attr("scope", "col").text(texts.get("engagement.timeline.what"));
        TimelineEntry.Lane lane = null;
        Element body = null;
        for (TimelineEntry entry : timeline.entries()) {
            if (entry.lane() != lane) {
                lane = entry.lane();
                body = table.appendElement("tbody");
                body.appendElement("tr")
                        .appendElement("th")
                        .attr("scope", "rowgroup")
                        .attr("colspan", "2")
                        .text(texts.get("engagement.lane." + lane));
            }
            Element line = body.appendElement("tr");
            line.appendElement("td").text(when(entry, timeline.zone()));
            line.appendElement("td").text(texts.get(entry.key(), entry.values()));
        }
        getElement().setProperty("innerHTML", table.outerHtml());
    }

    /** One day, or from one to another. */
    static String when(TimelineEntry entry, ZoneId zone) {
        World world = World.here();
        LocalDate from = LocalDate.ofInstant(entry.from(), zone);
        // What ends with a day ends where the next begins.
        LocalDate to = entry.to() == null || !entry.to().isAfter(entry.from())
                ? from
                : LocalDate.ofInstant(entry.to().minusNanos(1), zone);
        return from.equals(to) ? world.day(from) : world.day(from) + " – " + world.day(to);
    }
}
