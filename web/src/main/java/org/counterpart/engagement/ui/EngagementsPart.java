package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.clients.ui.OrganizationPart;
import org.counterpart.common.Slice;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.EngagementService;
import org.counterpart.firm.Member;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** A client organisation's own screen shows the engagements that it is a party to, as far as one may see them. */
@Dependent
class EngagementsPart implements OrganizationPart {

    /** The newest; the rest is in the list, where the link leads. */
    private static final int SHOWN = 8;

    @Inject
    EngagementService engagements;

    @Override
    public Component of(Member member, OrganizationDetails organization) {
        EngagementFilter theirs = new EngagementFilter(null, null, null, organization.id(), false);
        int all = engagements.count(member, theirs);
        Section part = new Section(new H2(text("engagement.menu")));
        part.setWidthFull();
        if (all == 0) {
            part.add(quiet(text("engagement.of-client.none")));
            return part;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        engagements.rows(member, theirs, new Slice(0, SHOWN)).forEach(row -> list.add(item(member, row)));
        part.add(list);
        if (all > SHOWN) {
            String address = RouteConfiguration.forApplicationScope()
                    .getUrl(EngagementsView.class, EngagementNavigation.firm(member));
            part.add(link(address + "?client=" + organization.id(), Texts.here().count("engagement.count", all)));
        }
        return part;
    }

    private static ListItem item(Member member, EngagementRow row) {
        World world = World.here();
        Div what = new Div(
                link(EngagementNavigation.address(member, row.id()), row.name()),
                quiet(text("engagement.template." + row.template()) + " · " + world.day(row.startsOn()) + " – "
                        + world.day(row.endsOn())));
        what.addClassName("stacked");
        Span phase = new Span(PhaseSteps.label(row.phase()));
        phase.getElement().getThemeList().add("badge");
        return new ListItem(what, phase);
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.addClassName("row-name");
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
