package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.counterpart.shell.World;
import org.counterpart.workshop.AgendaSession;

/** One session of the agenda: when it is, its blocks, and whether they fit. */
class SessionPart extends Section {

    private static final long serialVersionUID = 1L;

    SessionPart(AgendaBoard board, AgendaSession session, int number, int of) {
        World world = World.here();
        addClassName("agenda-session");
        String when = WorkshopTimes.when(world, session.session().data());
        H2 heading = new H2(of == 1 ? when : text("workshop.session.number", "number", number, "when", when));
        add(heading, total(session));
        if (session.blocks().isEmpty()) {
            Div empty = new Div(new Span(text("workshop.agenda.empty")));
            empty.addClassName("secondary");
            add(empty);
        }
        OrderedList list = new OrderedList();
        list.addClassName("blocks");
        list.getElement().setAttribute("aria-label", when);
        session.blocks().forEach(block -> list.add(board.shown(block)));
        add(list);
        if (board.mayChange()) {
            Button more =
                    new Button(text("workshop.block.add"), VaadinIcon.PLUS.create(), click -> board.create(session));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div end = new Div(more);
            end.addClassName("agenda-end");
            DropTarget<Div> target = DropTarget.create(end);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(BlockLine.class::isInstance)
                    .map(BlockLine.class::cast)
                    .ifPresent(line -> board.dropAtEnd(line.block(), session)));
            add(end);
        }
    }

    /** How long it takes, and whether that is what was planned. */
    private static Div total(AgendaSession session) {
        Div total = new Div(new Span(text(
                "workshop.agenda.total",
                "time",
                WorkshopTimes.length(session.minutes()),
                "end",
                BlockLine.time(session.endsAt()))));
        total.addClassName("agenda-total");
        if (session.over() != null) {
            boolean fits = session.over() <= 0;
            String key = session.over() == 0
                    ? "workshop.agenda.exact"
                    : fits ? "workshop.agenda.spare" : "workshop.agenda.over";
            Span fit = new Span(text(key, "time", WorkshopTimes.length(Math.abs(session.over()))));
            fit.getElement().getThemeList().add(fits ? "badge success" : "badge error");
            total.add(fit);
        }
        return total;
    }
}
