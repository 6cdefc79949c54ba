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
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.firm.Member;
import org.counterpart.outputs.OutputSummary;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.WorkshopRow;

/** The client's workshops, the newest first: what there is to read of each, and how far its agreement has come. */
class WorkshopsSection extends Section {

    private static final long serialVersionUID = 1L;

    /** @param rows one more than are shown, where there are more */
    WorkshopsSection(Member member, List<WorkshopRow> rows, List<OutputSummary> outputs, int most) {
        addClassName("home-part");
        Map<UUID, OutputSummary> known =
                outputs.stream().collect(Collectors.toMap(OutputSummary::workshopId, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        rows.stream().limit(most).forEach(row -> list.add(item(member, row, known.get(row.id()))));
        add(new H2(text("home.workshops")), list);
        if (rows.size() > most) {
            add(link("f/" + member.slug() + "/workshops", text("home.workshops.all")));
        }
    }

    private static ListItem item(Member member, WorkshopRow row, OutputSummary outputs) {
        String page = "f/" + member.slug() + "/workshops/" + row.id();
        Anchor name = link(page, row.name());
        name.addClassName("row-name");
        Span when = new Span(World.here().day(row.startsOn()));
        when.addClassName("secondary");
        Div what = new Div(name, new Span(String.join(" · ", row.parties())), when);
        what.addClassName("stacked");
        if (outputs != null && outputs.contributions() + outputs.parts() > 0) {
            long all = outputs.contributions() + outputs.parts();
            what.add(link(page + "/outputs", Texts.here().count("home.workshops.read", all)));
        }
        if (outputs != null && outputs.agreed() != null) {
            what.add(link(
                    page + "/agreement",
                    text(
                            "home.workshops.agreed",
                            "agreed",
                            outputs.agreed(),
                            "parties",
                            row.parties().size())));
        }
        Span stage = new Span(text("workshop.stage." + row.stage()));
        stage.getElement().getThemeList().add("badge");
        return new ListItem(what, stage);
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
