package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentMerge;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentVersionDetails;
import org.counterpart.quiz.PublicationData;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Unsaved;

/** Writes an instrument's draft: all of it is saved at once. Whoever saves second sees what the first wrote. */
@CdiComponent
@Route(value = "instruments/:" + InstrumentNavigation.ID + "/draft", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class DraftView extends VerticalLayout implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient InstrumentService instruments;
    private final Member member;
    private final H1 heading = new H1();
    private final Span state = new Span();
    private final Div notes = new Div();
    private final Div board = new Div();
    private final Button save = new Button(text("action.save"), click -> trySaving());
    private final String nextKey = Ids.next().toString();
    private UUID id;
    private transient DraftDesk desk;
    private transient DraftBoard parts;

    @Inject
    DraftView(Member member, InstrumentService instruments) {
        this.member = member;
        this.instruments = instruments;
        addClassNames("screen", "draft");
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        Div top = new Div(new Div(heading, state));
        top.addClassName("screen-heading");
        board.addClassName("draft-board");
        add(top, notes, board, buttons());
    }

    private Div buttons() {
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        // What is being typed is told before it is saved.
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Button preview = new Button(text("instruments.preview"), click -> preview());
        Button publish = new Button(text("instruments.publish.ask"), click -> askToPublish());
        Button back = new Button(text("instruments.back"), click -> InstrumentNavigation.to(member, id));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(save, preview, publish, back);
        actions.addClassNames("actions", "form-actions");
        return actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = InstrumentNavigation.id(event);
            Integer number = instruments.find(member, id).instrument().draft();
            if (number == null) {
                event.rerouteToError(NotFoundException.class);
                return;
            }
            desk = new DraftDesk(instruments.version(member, id, number));
            desk.watch(this::say);
            parts = new DraftBoard(desk, event.getLocation().getQueryParameters());
            board.removeAll();
            board.add(parts);
            say();
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null && desk.isChanged()) {
            Unsaved.ask(event);
        }
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + text("app.name");
    }

    private void say() {
        InstrumentDocument document = desk.document();
        String name = desk.words(document.name());
        heading.setText(name.isEmpty() ? text("instruments.untitled") : name);
        state.setText(text("instruments.draft.number", "number", desk.seen().number())
                + " · "
                + text(desk.isChanged() ? "instruments.unsaved" : "instruments.saved"));
    }

    private void trySaving() {
        try {
            if (save()) {
                Notices.done(text("instruments.saved"));
            }
        } finally {
            save.setEnabled(true);
        }
    }

    /** Whether what is on the desk is in the database now. */
    private boolean save() {
        notes.removeAll();
        if (!desk.isChanged()) {
            return true;
        }
        InstrumentVersionDetails seen = desk.seen();
        try {
            lay(instruments.write(member, id, seen.number(), seen.version(), desk.document()));
            return true;
        } catch (Invalid invalid) {
            notes.add(new FaultList(
                    text("instruments.not-saved"), PathWords.sentences(desk.document(), invalid.errors())));
        } catch (Stale changedMeanwhile) {
            merge();
        } catch (Conflict published) {
            offerNext(published);
        }
        return false;
    }

    private void lay(InstrumentVersionDetails now) {
        desk.lay(now, now.document());
        parts.show();
        say();
    }

    private void merge() {
        InstrumentVersionDetails now =
                instruments.version(member, id, desk.seen().number());
        InstrumentMerge.Merged merged = InstrumentMerge.of(desk.seen().document(), now.document(), desk.document());
        desk.lay(now, merged.document());
        parts.show();
        say();
        notes.add(new DraftMeanwhile(merged.document(), merged.changes()));
    }

    /** Somebody published, or put away, what is written here: it can go into the next draft. */
    private void offerNext(Conflict published) {
        Div note = new Div(new Paragraph(text(published.key())));
        note.addClassName("meanwhile");
        note.getElement().setAttribute("role", "alert");
        if (published.key().equals("instruments.version.published")) {
            note.add(new Button(text("instruments.next-draft"), click -> writeNext()));
        }
        notes.add(note);
    }

    private void writeNext() {
        try {
            int number = instruments.draft(member, id, nextKey);
            desk.lay(instruments.version(member, id, number), desk.document());
            trySaving();
        } catch (Conflict exists) {
            Notices.problem(exists);
        }
    }

    private void preview() {
        if (save()) {
            InstrumentNavigation.toPreview(member, id, desk.seen().number(), QueryParameters.empty());
        }
    }

    private void askToPublish() {
        if (save()) {
            new PublishDialog(desk.seen().number(), desk.document(), desk.progress(), this::publish).open();
        }
    }

    private void publish(List<String> languages) {
        InstrumentVersionDetails seen = desk.seen();
        try {
            instruments.publish(member, id, seen.number(), seen.version(), new PublicationData(languages));
            Notices.done(text("instruments.published", "number", seen.number()));
            InstrumentNavigation.to(member, id);
        } catch (Invalid invalid) {
            notes.add(new FaultList(
                    text("instruments.publish.lacks"), PathWords.sentences(desk.document(), invalid.errors())));
        } catch (Stale changedMeanwhile) {
            merge();
        } catch (Conflict conflict) {
            Notices.problem(conflict);
        }
    }
}
