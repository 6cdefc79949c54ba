package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.SessionData;
import org.counterpart.workshop.SessionRow;
import org.counterpart.workshop.SessionService;
import org.counterpart.workshop.WorkshopDetails;

/** Adds a session, or moves one with everything in it. */
class SessionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient SessionService sessions;
    private final transient WorkshopDetails workshop;
    private final transient Runnable saved;
    private final SessionFields fields;
    private final String requestKey = Ids.next().toString();
    private final Paragraph meanwhile = new Paragraph(text("clients.meanwhile"));
    private transient SessionRow seen;

    /** @param seen which to move; {@code null}: a new one */
    SessionDialog(Member member, WorkshopServices services, WorkshopDetails workshop, SessionRow seen, Runnable saved) {
        this.member = member;
        this.sessions = services.sessions;
        this.fields = new SessionFields(LocalDate.now(services.clock));
        this.workshop = workshop;
        this.seen = seen;
        this.saved = saved;
        setHeaderTitle(text(seen == null ? "workshop.session.add" : "workshop.session.move"));
        setWidth("34rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        Paragraph hint = new Paragraph(
                text("workshop.session.zone", "zone", workshop.data().zone().replace('_', ' ')));
        hint.addClassName("secondary");
        add(meanwhile, hint, fields);
        show();
        Button save = new Button(text("action.save"), click -> {
            fields.typed().ifPresent(this::save);
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
    }

    private void show() {
        if (seen == null) {
            SessionData last =
                    workshop.sessions().get(workshop.sessions().size() - 1).data();
            fields.show(last.heldOn().plusDays(1), last.beginsAt(), last.endsAt());
        } else {
            fields.show(
                    seen.data().heldOn(), seen.data().beginsAt(), seen.data().endsAt());
        }
        fields.day.focus();
    }

    private void save(SessionData typed) {
        try {
            if (seen == null) {
                sessions.add(member, workshop.id(), typed, requestKey);
            } else {
                sessions.change(member, workshop.id(), seen.id(), seen.version(), typed);
            }
            close();
            Notices.done(text("workshop.session.saved"));
            saved.run();
        } catch (Invalid invalid) {
            invalid.errors().forEach(error -> {
                fields.begins.setErrorMessage(Texts.here().get(error.key(), error.values()));
                fields.begins.setInvalid(true);
            });
            fields.begins.focus();
        } catch (Stale changedMeanwhile) {
            // What was typed stays; saving again moves it there after all.
            seen = sessions.find(member, workshop.id(), seen.id());
            meanwhile.setText(text("workshop.session.meanwhile", "now", WorkshopTimes.when(World.here(), seen.data())));
            meanwhile.setVisible(true);
        } catch (Conflict refused) {
            Notices.problem(refused);
        }
    }
}
