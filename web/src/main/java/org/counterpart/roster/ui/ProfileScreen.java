package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.members.MembersService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.ThreeWay;
import org.counterpart.shell.Unsaved;

/** The form of a profile with its frame: saving once per click, asking before typed words are lost. */
abstract class ProfileScreen extends VerticalLayout implements BeforeLeaveObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    final transient RosterService roster;
    final Member member;
    private final ProfileForm form;
    private final H1 heading = new H1();
    private final Div notes = new Div();
    private final Button save = new Button(text("action.save"), click -> trySaving());

    ProfileScreen(Member member, RosterService roster, MembersService members, Validator validator, Clock clock) {
        this.member = member;
        this.roster = roster;
        this.form = new ProfileForm(member, roster, members, validator, clock);
        addClassNames("screen", "reading");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickShortcut(Key.KEY_S, com.vaadin.flow.component.KeyModifier.CONTROL);
        Button cancel = new Button(text("action.cancel"), click -> leave());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(save, cancel);
        actions.addClassNames("actions", "form-actions");
        add(heading, notes, form, actions);
    }

    /** Writes what was typed; throws what the service throws. */
    abstract void save(ConsultantData typed);

    /** Goes back to where one came from. */
    abstract void leave();

    final void begin(String title, ConsultantData data) {
        heading.setText(title);
        form.read(data);
    }

    /** What is in the form is in the database: nothing to lose any more. */
    final void saved() {
        form.settled();
    }

    /** Shows what somebody else changed, with what was typed still in the fields. */
    final void meanwhile(String who, ThreeWay<ConsultantData> compared) {
        form.show(compared.merged());
        notes.removeAll();
        notes.add(new MeanwhilePanel(who, compared.changes(), form::take));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form.hasChanges()) {
            Unsaved.ask(event);
        }
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " · " + text("app.name");
    }

    private void trySaving() {
        try {
            form.typed().ifPresent(this::save);
        } catch (Invalid invalid) {
            form.show(invalid);
        } finally {
            save.setEnabled(true);
        }
    }
}
