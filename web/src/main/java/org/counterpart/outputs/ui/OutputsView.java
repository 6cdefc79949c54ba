package org.counterpart.outputs.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.counterpart.firm.Role;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.outputs.OutputsService;
import org.counterpart.outputs.ReleaseService;
import org.counterpart.room.RoomService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;
import org.jsoup.nodes.Element;

/** What the parties read of a workshop; before it, for the firm's people, what is released. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID + "/outputs", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class OutputsView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient OutputsService outputs;
    private final transient ReleaseService releases;
    private final transient RoomService room;
    private final transient ReportPrinter printer;
    private final Div reading = new Div();

    @Inject
    OutputsView(
            WorkshopFrame frame,
            OutputsService outputs,
            ReleaseService releases,
            RoomService room,
            ReportPrinter printer) {
        super(frame);
        this.outputs = outputs;
        this.releases = releases;
        this.room = room;
        this.printer = printer;
        reading.addClassName("outputs-reading");
        reading.setWidthFull();
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        Div content = new Div();
        content.addClassName("outputs");
        content.setWidthFull();
        if (!member().has(Role.CLIENT)) {
            content.add(new ReleasePanel(member(), workshop, releases, room, () -> read(workshop)));
        }
        read(workshop);
        content.add(reading);
        return content;
    }

    /** Shows what the parties read now. */
    private void read(WorkshopDetails workshop) {
        OutputDetails released = outputs.outputs(member(), workshop.id());
        reading.removeAll();
        if (!member().has(Role.CLIENT)) {
            H2 heading = new H2(text("outputs.preview"));
            Paragraph hint = new Paragraph(text("outputs.preview.hint"));
            hint.addClassName("hint");
            reading.add(new Section(heading, hint));
        }
        if (released.isEmpty()) {
            reading.add(empty(workshop));
            return;
        }
        Anchor paper = new Anchor(
                ReportFiles.address(member(), workshop.id(), Texts.here().locale()), text("outputs.report.open"));
        paper.setRouterIgnore(true);
        paper.addClassName("outputs-paper");
        Element page = new Element("div");
        printer.sections(member(), Texts.here(), released, true).forEach(page::appendChild);
        reading.add(paper, new Markup(page));
    }

    private Div empty(WorkshopDetails workshop) {
        String key = member().has(Role.CLIENT) ? "outputs.empty.client" : "outputs.empty";
        Div empty = new Div(new Span(text(key + ".title")), new Span(text(key + ".text", "firm", member().firmName())));
        empty.addClassName("empty-state");
        return empty;
    }
}
