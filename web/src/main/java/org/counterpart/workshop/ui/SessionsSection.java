package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.ZoneId;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;
import org.counterpart.workshop.SessionRow;
import org.counterpart.workshop.WorkshopDetails;

/** When and where people come together. */
class SessionsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient WorkshopServices services;
    private final transient WorkshopDetails workshop;
    private final transient Steps steps;
    private final transient Runnable changed;
    private final transient World world = World.here();

    SessionsSection(
            Member member, WorkshopServices services, WorkshopDetails workshop, boolean mayChange, Runnable changed) {
        this.member = member;
        this.services = services;
        this.workshop = workshop;
        this.steps = new Steps(changed);
        this.changed = changed;
        UnorderedList list = new UnorderedList();
        list.addClassName("people");
        workshop.sessions().forEach(session -> list.add(line(session, mayChange)));
        add(new H2(text("workshop.when-where")), list, where());
        Anchor calendar = new Anchor(
                WorkshopNavigation.file(member, workshop.id(), CalendarFile.NAME), text("workshop.calendar.get"));
        calendar.getElement().setAttribute("download", true);
        calendar.setRouterIgnore(true);
        Div below = new Div(calendar);
        below.addClassName("actions");
        if (mayChange) {
            Button add = new Button(text("workshop.session.add"), VaadinIcon.PLUS.create(), click -> dialog(null));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            below.add(add);
        }
        add(below);
    }

    private ListItem line(SessionRow session, boolean mayChange) {
        String when = WorkshopTimes.when(world, session.data());
        ListItem line = new ListItem(new Span(when));
        if (mayChange) {
            line.add(Steps.small(
                    VaadinIcon.EDIT, text("workshop.session.move.one", "when", when), () -> dialog(session)));
            if (workshop.sessions().size() > 1) {
                line.add(Steps.small(
                        VaadinIcon.CLOSE_SMALL,
                        text("workshop.session.remove", "when", when),
                        () -> steps.run(() -> {
                            services.sessions.remove(member, workshop.id(), session.id(), session.version());
                            Notices.done(text("workshop.session.removed"));
                        })));
            }
        }
        return line;
    }

    private void dialog(SessionRow session) {
        new SessionDialog(member, services, workshop, session, changed).open();
    }

    private Div where() {
        Div facts = new Div(fact("roster.zone", new Span(zone())));
        facts.addClassName("facts");
        if (!workshop.data().place().isEmpty()) {
            facts.add(fact("workshop.place", new Span(workshop.data().place())));
        }
        if (!workshop.data().videoLink().isEmpty()) {
            Anchor link =
                    new Anchor(workshop.data().videoLink(), workshop.data().videoLink());
            link.getElement().setAttribute("rel", "noreferrer noopener");
            link.setTarget("_blank");
            facts.add(fact("workshop.video", link));
        }
        return facts;
    }

    /** With the offset of its first day: today's may be another. */
    private String zone() {
        ZoneId zone = ZoneId.of(workshop.data().zone());
        var first = workshop.sessions().get(0).data();
        String offset = first.heldOn()
                .atTime(first.beginsAt())
                .atZone(zone)
                .getOffset()
                .getId()
                .replace("Z", "+00:00");
        return zone.getId().replace('_', ' ') + " (" + offset + ")";
    }

    private static Div fact(String key, Component value) {
        Span label = new Span(text(key));
        label.addClassName("secondary");
        return new Div(label, value);
    }
}
