package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.prework.ThemeData;
import org.counterpart.prework.ThemeRow;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;

/** Names a theme, and what the digest says of it. */
class ThemeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PreworkDesk desk;
    private final transient Runnable done;
    private final String requestKey = UUID.randomUUID().toString();
    private final TextField name = new TextField(text("prework.theme.name"));
    private final TextArea words = new TextArea(text("prework.theme.words"));
    private final Paragraph meanwhile = new Paragraph();
    private transient ThemeRow seen;

    /** @param theme {@code null}: a new one */
    ThemeDialog(PreworkDesk desk, ThemeRow theme, Runnable done) {
        this.desk = desk;
        this.seen = theme;
        this.done = done;
        setHeaderTitle(text(theme == null ? "prework.theme.add" : "prework.theme.change"));
        setWidth("34rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        name.setMaxLength(160);
        name.setWidthFull();
        name.setRequiredIndicatorVisible(true);
        words.setMaxLength(4000);
        words.setWidthFull();
        words.setMinHeight("6em");
        words.setHelperText(text("prework.theme.words.hint"));
        if (theme != null) {
            show(theme.data());
            Button remove = new Button(text("prework.theme.remove"), click -> confirmRemoving());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            remove.getStyle().set("margin-inline-end", "auto");
            getFooter().add(remove);
        }
        add(meanwhile, name, words);
        Button save = new Button(text("action.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        name.focus();
    }

    private void show(ThemeData data) {
        name.setValue(data.name());
        words.setValue(data.words());
    }

    private void save() {
        name.setInvalid(false);
        words.setInvalid(false);
        ThemeData typed = new ThemeData(name.getValue(), words.getValue());
        try {
            if (seen == null) {
                desk.services().themes.addTheme(desk.member(), desk.id(), typed, requestKey);
            } else {
                desk.services().themes.changeTheme(desk.member(), desk.id(), seen.id(), seen.version(), typed);
            }
            close();
            done.run();
        } catch (Invalid wrong) {
            wrong.errors().forEach(this::blame);
        } catch (Stale elsewhere) {
            ThemeRow now = desk.services().themes.theme(desk.member(), desk.id(), seen.id());
            show(ThreeWay.of(seen.data(), now.data(), typed).merged());
            meanwhile.setText(text(
                    "prework.theme.meanwhile",
                    "name",
                    now.data().name(),
                    "words",
                    now.data().words()));
            meanwhile.setVisible(true);
            seen = now;
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void blame(FieldError error) {
        String sentence = Texts.here().get(error.key(), error.values());
        if (error.field().equals("name")) {
            name.setErrorMessage(sentence);
            name.setInvalid(true);
            name.focus();
        } else {
            words.setErrorMessage(sentence);
            words.setInvalid(true);
        }
    }

    private void confirmRemoving() {
        ConfirmDialog dialog = new ConfirmDialog(
                text("prework.theme.remove.title", "name", seen.data().name()),
                text("prework.theme.remove.text"),
                text("prework.theme.remove"),
                confirmed -> remove(),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void remove() {
        try {
            desk.services().themes.removeTheme(desk.member(), desk.id(), seen.id(), seen.version());
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        close();
        done.run();
    }
}
