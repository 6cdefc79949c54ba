package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.followup.IssueData;
import org.counterpart.followup.IssueService;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Raises an issue. */
class RaiseDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(text("followup.issue.name"));
    private final TextArea words = new TextArea(text("followup.issue.text"));
    private final String key = UUID.randomUUID().toString();

    RaiseDialog(IssueService issues, Member member, UUID workshop, Runnable done) {
        setHeaderTitle(text("followup.issue.raise"));
        setWidth("34rem");
        name.setMaxLength(160);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        words.setMaxLength(4000);
        words.setWidthFull();
        words.setMinHeight("8em");
        add(new Paragraph(text("followup.issue.raise.explain")), name, words);
        Button raise = new Button(text("followup.issue.raise"), click -> {
            raise(issues, member, workshop, done);
            click.getSource().setEnabled(true);
        });
        raise.setDisableOnClick(true);
        raise.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), raise);
        name.focus();
    }

    private void raise(IssueService issues, Member member, UUID workshop, Runnable done) {
        try {
            issues.raise(member, workshop, new IssueData(name.getValue(), words.getValue()), key);
            close();
            Notices.done(text("followup.issue.raised"));
            done.run();
        } catch (Invalid wrong) {
            wrong.errors().forEach(this::show);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void show(FieldError error) {
        String sentence = Texts.here().get(error.key(), (Map<String, Object>) error.values());
        if (error.field().equals("text")) {
            words.setErrorMessage(sentence);
            words.setInvalid(true);
            words.focus();
        } else {
            name.setErrorMessage(sentence);
            name.setInvalid(true);
            name.focus();
        }
    }
}
