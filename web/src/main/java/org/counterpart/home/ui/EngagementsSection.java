package org.counterpart.home.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.ui.EngagementNavigation;
import org.counterpart.firm.Member;
import org.counterpart.shell.World;

/** The client's engagements, the latest to begin first. */
class EngagementsSection extends Section {

    private static final long serialVersionUID = 1L;

    /** @param rows one more than are shown, where there are more */
    EngagementsSection(Member member, List<EngagementRow> rows, int most) {
        addClassName("home-part");
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        rows.stream().limit(most).forEach(row -> list.add(item(member, row)));
        add(new H2(text("home.engagements")), list);
        if (rows.size() > most) {
            Anchor all = new Anchor("f/" + member.slug() + "/engagements", text("home.engagements.all"));
            all.getElement().setAttribute("router-link", true);
            add(all);
        }
    }

    private static ListItem item(Member member, EngagementRow row) {
        Anchor name = new Anchor(EngagementNavigation.address(member, row.id()), row.name());
        name.addClassName("row-name");
        name.getElement().setAttribute("router-link", true);
        World world = World.here();
        Span dates = new Span(world.day(row.startsOn()) + " – " + world.day(row.endsOn()));
        dates.addClassName("secondary");
        Div what = new Div(name, new Span(String.join(" · ", row.clients())), dates);
        what.addClassName("stacked");
        Span phase = new Span(text("engagement.phase." + row.phase()));
        phase.getElement().getThemeList().add("badge");
        return new ListItem(what, phase);
    }
}
