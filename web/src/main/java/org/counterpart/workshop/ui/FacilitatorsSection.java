package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.StaffRow;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.FacilitatorData;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.FacilitatorService;
import org.counterpart.workshop.WorkshopDetails;

/** Who facilitates; clients read their names, a VP or a facilitator sets them. */
class FacilitatorsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient FacilitatorService facilitators;
    private final transient WorkshopDetails workshop;
    private final transient Steps steps;

    FacilitatorsSection(
            Member member, FacilitatorService facilitators, WorkshopDetails workshop, boolean ahead, Runnable changed) {
        this.member = member;
        this.facilitators = facilitators;
        this.workshop = workshop;
        this.steps = new Steps(changed);
        boolean mayChange = ahead && (member.has(Role.VP) || workshop.facilitated());
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        workshop.facilitators().forEach(one -> list.add(line(one, mayChange)));
        add(new H2(text("workshop.facilitators")), list);
        if (mayChange) {
            add(adding());
        }
        if (member.has(Role.VP) && !workshop.facilitated()) {
            Paragraph note = new Paragraph(text("workshop.facilitators.vp"));
            note.addClassName("secondary");
            add(note);
        }
    }

    private ListItem line(FacilitatorRow one, boolean mayChange) {
        ListItem line = new ListItem(new Span(one.name()));
        if (one.lead()) {
            Span lead = new Span(text("engagement.team.lead"));
            lead.getElement().getThemeList().add("badge small");
            line.add(lead);
        } else if (mayChange) {
            MenuBar bar = new MenuBar();
            SubMenu menu = Steps.menu(bar, one.name());
            menu.addItem(
                    text("engagement.team.let-lead"),
                    click -> steps.run(() -> {
                        facilitators.put(member, workshop.id(), new FacilitatorData(one.memberId(), true));
                        Notices.done(text("workshop.facilitator.leads", "name", one.name()));
                    }));
            menu.addItem(
                    text("workshop.facilitator.remove"),
                    click -> steps.run(() -> {
                        facilitators.remove(member, workshop.id(), one.memberId(), workshop.version());
                        Notices.done(text("workshop.facilitator.removed", "name", one.name()));
                    }));
            line.add(bar);
        }
        return line;
    }

    private Div adding() {
        ComboBox<StaffRow> choice = new ComboBox<>(text("workshop.facilitator.add"));
        choice.setItems(query -> facilitators
                .candidates(
                        member,
                        workshop.id(),
                        query.getFilter().orElse(""),
                        new Slice(query.getOffset(), query.getLimit()))
                .stream());
        choice.setItemLabelGenerator(StaffRow::name);
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                steps.run(() -> {
                    facilitators.put(
                            member,
                            workshop.id(),
                            new FacilitatorData(chosen.getValue().id(), false));
                    Notices.done(text(
                            "workshop.facilitator.added",
                            "name",
                            chosen.getValue().name()));
                });
            }
        });
        Div adding = new Div(choice);
        adding.addClassName("adding");
        return adding;
    }
}
