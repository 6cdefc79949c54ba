package org.counterpart.members.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Locale;
import java.util.Set;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.Invitation;
import org.counterpart.members.MembersService;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Language;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Invites somebody into the firm. */
class InvitationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient MembersService members;
    private final Member member;
    private final transient Runnable invited;
    private final Binder<Invitation> binder = new Binder<>(Invitation.class);
    private final TextField name = new TextField(text("members.name"));
    private final EmailField email = new EmailField(text("members.email"));

    /** One dialog invites once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    InvitationDialog(Member member, MembersService members, Runnable invited) {
        this.member = member;
        this.members = members;
        this.invited = invited;
        setHeaderTitle(text("members.invite.title"));
        setWidth("28rem");
        email.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(text("field.email")));
        CheckboxGroup<Role> roles = RolesDialog.staffRoles();
        Select<String> language = new Select<>();
        language.setLabel(text("members.language"));
        language.setItems(Language.SPOKEN.stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(tag ->
                Locale.forLanguageTag(tag).getDisplayLanguage(Texts.here().locale()));
        binder.forField(email).asRequired(text("field.required")).bind("email");
        binder.forField(name).asRequired(text("field.required")).bind("name");
        // No required mark: one is chosen from the start, and a group of boxes may not carry aria-required.
        binder.forField(roles)
                .withValidator(chosen -> !chosen.isEmpty(), text("members.roles.none"))
                .bind("roles");
        binder.forField(language).bind("language");
        binder.readRecord(new Invitation(
                "", "", Set.of(Role.CONSULTANT), Texts.here().locale().getLanguage()));
        add(new Paragraph(text("members.invite.text")), new FormLayout(name, email, roles, language));
        Button send = new Button(text("members.invite.send"), click -> {
            send();
            click.getSource().setEnabled(true);
        });
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        // Only from where one types: elsewhere Enter already means something, on Cancel the opposite.
        send.addClickShortcut(Key.ENTER).listenOn(name, email).resetFocusOnActiveElement();
        getFooter().add(new Button(text("action.cancel"), click -> close()), send);
        name.focus();
    }

    private void send() {
        try {
            Invitation invitation = binder.writeRecord();
            members.invite(member, invitation, requestKey);
            close();
            Notices.done(text("members.invited", "name", invitation.name()));
            invited.run();
        } catch (ValidationException wrong) {
            // Each field says what is wrong with it.
            if (name.isInvalid()) {
                name.focus();
            } else {
                email.focus();
            }
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Conflict taken) {
            email.setErrorMessage(text(taken.key()));
            email.setInvalid(true);
            email.focus();
        }
    }
}
