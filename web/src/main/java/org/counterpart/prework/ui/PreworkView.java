package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Role;
import org.counterpart.prework.CallRow;
import org.counterpart.prework.InterviewState;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/** The pre-work of a workshop; with {@code person} in the address one interview, with {@code sort} the themes. */
@CdiComponent
@Route(value = "workshops/:" + WorkshopPage.ID + "/pre-work", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class PreworkView extends WorkshopPage {

    static final String PERSON = "person";
    static final String SORT = "sort";

    private static final long serialVersionUID = 1L;

    private final transient PreworkServices services;
    private String person;
    private boolean sorting;

    @Inject
    PreworkView(WorkshopFrame frame, PreworkServices services) {
        super(frame);
        this.services = services;
        addClassName("prework");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        person = query.getSingleParameter(PERSON).orElse(null);
        sorting = query.getSingleParameter(SORT).isPresent();
        super.beforeEnter(event);
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        PreworkDesk desk = new PreworkDesk(member(), workshop, services, this::refresh);
        if (person != null) {
            return new InterviewPanel(desk, services.interviews.find(member(), workshop.id(), id(person)));
        }
        return sorting && workshop.facilitated() ? new SortPanel(desk) : board(desk);
    }

    private static Component board(PreworkDesk desk) {
        List<CallRow> calls = desk.services().interviews.calls(desk.member(), desk.id());
        Div content = new Div();
        content.addClassName("overview");
        if (calls.isEmpty()) {
            content.add(new Section(new H2(text("prework.calls")), nobody()));
        } else {
            content.add(new CallsSection(desk, calls));
        }
        content.add(new BoardSection(desk), new DigestSection(desk));
        return content;
    }

    private static Div nobody() {
        Div empty =
                new Div(new Paragraph(text("prework.calls.empty")), new Paragraph(text("prework.calls.empty.hint")));
        empty.addClassName("empty-state");
        return empty;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("problem.not-found");
        }
    }

    static String state(InterviewState state) {
        return text("prework.state." + state);
    }

    static Map<String, String> sort() {
        return Map.of(SORT, "notes");
    }
}
