package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.counterpart.firm.Role;
import org.counterpart.room.RoomService;
import org.counterpart.room.ThreadDetails;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** The thread of a workshop, as a picture and as an outline; what rests on what is chosen in the outline. */
@CdiComponent
@Route(value = "workshops/:id/thread", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class ThreadView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    /** More in one column nobody follows with the eye. */
    private static final int DRAWN = 30;

    private final transient RoomService rooms;

    @Inject
    ThreadView(WorkshopFrame frame, RoomService rooms) {
        super(frame);
        this.rooms = rooms;
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        ThreadDetails thread = rooms.thread(member(), workshop.id());
        Div content = new Div();
        content.addClassName("thread");
        if (thread.contributions().isEmpty()) {
            Div empty =
                    new Div(new Span(text("room.thread.empty.title")), new Paragraph(text("room.thread.empty.text")));
            empty.addClassName("empty-state");
            content.add(empty);
            return content;
        }
        int loose = thread.unthreaded().size();
        Paragraph said = new Paragraph(Texts.here()
                .get(
                        "room.thread.said",
                        "links",
                        thread.links().size(),
                        "actions",
                        thread.of(Captures.ACTION).size(),
                        "loose",
                        loose));
        said.addClassName(loose > 0 ? "thread-loose" : "secondary");
        Section picture = new Section();
        picture.addClassName("thread-scroll");
        picture.getElement().setAttribute("tabindex", "0");
        picture.getElement().setAttribute("role", "region");
        picture.getElement().setAttribute("aria-label", text("room.thread.picture"));
        picture.getElement()
                .setProperty(
                        "innerHTML",
                        ThreadPicture.of(thread, Texts.here(), DRAWN).outerHtml());
        content.add(said, picture);
        if (ThreadDetails.COLUMNS.stream().anyMatch(kind -> thread.of(kind).size() > DRAWN)) {
            content.add(new Paragraph(Texts.here().get("room.thread.drawn", "count", DRAWN)));
        }
        Ties ties = new Ties(rooms, member(), workshop.id());
        content.add(
                new H2(text("room.thread.outline")),
                new ThreadOutline(thread, row -> new TieDialog(ties, thread, row, this::refresh).open()));
        return content;
    }
}
