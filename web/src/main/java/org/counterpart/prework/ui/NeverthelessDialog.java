package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.prework.Preparation;
import org.counterpart.prework.PreparationData;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Goes on although something is missing: says once more what, and asks why. */
class NeverthelessDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient PreworkDesk desk;
    private final TextArea reason = new TextArea(text("prework.nevertheless.why"));
    private final Paragraph meanwhile = new Paragraph();
    private final UnorderedList missing = new UnorderedList();
    private transient Preparation seen;

    NeverthelessDialog(PreworkDesk desk, Preparation preparation) {
        this.desk = desk;
        setHeaderTitle(text("prework.nevertheless.title"));
        setWidth("36rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        missing.addClassName("checklist");
        show(preparation);
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setMinHeight("6em");
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(text("prework.nevertheless.hint"));
        add(meanwhile, missing, reason);
        Button act = new Button(text("prework.nevertheless.confirm"), click -> {
            declare();
            click.getSource().setEnabled(true);
        });
        act.setDisableOnClick(true);
        act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), act);
        reason.focus();
    }

    private void show(Preparation preparation) {
        seen = preparation;
        missing.removeAll();
        preparation.missing().forEach(one -> missing.add(GatePanel.missing(one)));
    }

    private void declare() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(text("prework.nevertheless.required"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        try {
            desk.services()
                    .preparations
                    .declare(desk.member(), desk.id(), seen.version(), new PreparationData(reason.getValue()));
            close();
            Notices.done(text("prework.declared"));
            desk.refresh();
        } catch (Invalid wrong) {
            reason.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            reason.setInvalid(true);
        } catch (Stale changed) {
            show(desk.services().preparations.find(desk.member(), desk.id()));
            meanwhile.setText(text("prework.nevertheless.meanwhile"));
            meanwhile.setVisible(true);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
