package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.quiz.InstrumentVersionRow;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;

/** An instrument's versions, how far each is written in its languages, and what can be done with them. */
@CdiComponent
@Route(value = "instruments/:" + InstrumentNavigation.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class InstrumentView extends InstrumentPage {

    private static final long serialVersionUID = 1L;

    /** What came before has gone out of use long ago; the API still has it. */
    private static final int MOST = 30;

    private final transient InstrumentService instruments;

    @Inject
    InstrumentView(InstrumentFrame frame, InstrumentService instruments) {
        super(frame);
        this.instruments = instruments;
    }

    @Override
    protected Component content(InstrumentDetails instrument) {
        Section section = new Section(new H2(text("instruments.versions")));
        section.addClassName("instrument-versions");
        InstrumentRow row = instrument.instrument();
        String about = row.house() ? "house" : row.status() == InstrumentStatus.ARCHIVED ? "archived" : "ours";
        Paragraph words = new Paragraph(text("instruments.versions.about." + about));
        words.addClassName("secondary");
        section.add(words, actions(row));
        instruments
                .written(member(), row.id(), new Slice(0, MOST))
                .forEach(version -> section.add(new VersionCard(member(), row, version, this::retire, this::discard)));
        return section;
    }

    private Div actions(InstrumentRow row) {
        Div actions = new Div();
        actions.addClassName("actions");
        boolean ours = !row.house() && row.status() == InstrumentStatus.ACTIVE;
        if (ours && row.draft() != null) {
            Button go = new Button(
                    text("instruments.draft.continue"),
                    VaadinIcon.EDIT.create(),
                    click -> InstrumentNavigation.to(member(), row.id(), DraftView.class));
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(go);
        } else if (ours) {
            String requestKey = Ids.next().toString();
            Button next = new Button(
                    text("instruments.draft.begin"), VaadinIcon.EDIT.create(), click -> draft(row.id(), requestKey));
            next.setDisableOnClick(true);
            next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(next);
        }
        actions.add(new Button(text("instruments.copy"), VaadinIcon.COPY_O.create(), click -> new NewInstrumentDialog(
                        member(), instruments, row)
                .open()));
        if (!row.house()) {
            boolean away = row.status() == InstrumentStatus.ARCHIVED;
            Button move = new Button(
                    text(away ? "instruments.unarchive" : "instruments.archive"),
                    VaadinIcon.ARCHIVE.create(),
                    click -> run(() -> instruments.move(
                            member(),
                            row.id(),
                            row.version(),
                            away ? InstrumentStatus.ACTIVE : InstrumentStatus.ARCHIVED)));
            move.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            actions.add(move);
        }
        return actions;
    }

    private void draft(UUID id, String requestKey) {
        try {
            instruments.draft(member(), id, requestKey);
            InstrumentNavigation.to(member(), id, DraftView.class);
        } catch (Conflict exists) {
            Notices.problem(exists);
            refresh();
        }
    }

    private void retire(InstrumentVersionRow version) {
        confirm(
                text("instruments.retire.title", "number", version.number()),
                text("instruments.retire.text"),
                text("instruments.retire"),
                () -> instruments.retire(member(), version.instrumentId(), version.number(), version.version()));
    }

    private void discard(InstrumentVersionRow version) {
        confirm(
                text("instruments.discard.title", "number", version.number()),
                text("instruments.discard.text"),
                text("instruments.discard"),
                () -> instruments.discard(member(), version.instrumentId(), version.number(), version.version()));
    }

    private void confirm(String title, String words, String verb, Runnable action) {
        ConfirmDialog dialog =
                new ConfirmDialog(title, words, verb, confirmed -> run(action), text("action.cancel"), cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** Does it, and shows how things stand now, also when somebody else was quicker. */
    private void run(Runnable action) {
        try {
            action.run();
        } catch (Stale | NotFound changedMeanwhile) {
            Notices.problem(text("instruments.changed-meanwhile"));
        } catch (Conflict conflict) {
            Notices.problem(conflict);
        }
        refresh();
    }
}
