package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementService;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Changes what is said of an engagement. */
class ChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient EngagementService engagements;
    private final transient Runnable saved;
    private final EngagementForm form;
    private final Paragraph meanwhile = new Paragraph(text("engagement.meanwhile"));
    private transient EngagementDetails seen;

    ChangeDialog(
            Member member, EngagementService engagements, EngagementForm form, EngagementDetails seen, Runnable saved) {
        this.member = member;
        this.engagements = engagements;
        this.form = form;
        this.seen = seen;
        this.saved = saved;
        setHeaderTitle(text("engagement.change"));
        setWidth("42rem");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        add(meanwhile, form);
        form.read(seen.data());
        Button save = new Button(text("action.save"), click -> {
            form.typed().ifPresent(this::save);
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
    }

    private void save(EngagementData typed) {
        try {
            engagements.change(member, seen.id(), seen.version(), typed);
            close();
            Notices.done(text("engagement.saved"));
            saved.run();
        } catch (Invalid invalid) {
            form.show(invalid);
        } catch (Stale changedMeanwhile) {
            // What only the other changed is taken over; what both changed stays as typed.
            EngagementDetails now = engagements.find(member, seen.id());
            form.show(ThreeWay.of(seen.data(), now.data(), typed).merged());
            seen = now;
            meanwhile.setVisible(true);
        }
    }
}
