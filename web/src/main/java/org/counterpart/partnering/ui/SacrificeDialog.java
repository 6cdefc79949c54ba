package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.counterpart.common.Ids;
import org.counterpart.common.Stale;
import org.counterpart.partnering.SacrificeData;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.shell.DayField;
import org.counterpart.shell.ThreeWay;

/** Where one's own party says what it gives up, for the first time or in other words. */
class SacrificeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextArea what = area("partnering.sacrifice.what");
    private final TextArea purpose = area("partnering.sacrifice.purpose");
    private final TextArea cost = area("partnering.sacrifice.cost");
    private final DayField by = new DayField(text("partnering.sacrifice.by"));
    private final Paragraph meanwhile = new Paragraph();
    private transient SacrificeRow seen;

    /** Saves what was typed. */
    @FunctionalInterface
    interface Saving {
        /** @param seen what was there; {@code null}: nothing yet */
        void save(SacrificeData data, String requestKey, SacrificeRow seen);
    }

    /**
     * @param row what is said in other words; {@code null}: something new
     * @param now how it stands now; {@code null} for something new
     */
    SacrificeDialog(SacrificeRow row, Saving saving, Supplier<SacrificeRow> now, Runnable done) {
        seen = row;
        setHeaderTitle(text(row == null ? "partnering.sacrifice.state" : "partnering.sacrifice.reword"));
        setWidth("34rem");
        cost.setHelperText(text("partnering.sacrifice.cost.hint"));
        by.setRequiredIndicatorVisible(true);
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        Div form = new Div(meanwhile, what, purpose, cost, by);
        form.addClassName("dialog-form");
        if (row != null) {
            show(row.data());
            if (!row.marks().isEmpty()) {
                Paragraph warning = new Paragraph(text("partnering.sacrifice.reword.text"));
                warning.addClassName("secondary");
                form.addComponentAsFirst(warning);
            }
        }
        add(form);
        Fields fields = new Fields()
                .add("what", what)
                .add("purpose", purpose)
                .add("cost", cost)
                .add("by", by);
        // One dialog states it once, however often its button is pressed.
        String key = Ids.next().toString();
        Button save = new Button(text("action.save"), click -> {
            boolean saved = fields.attempt(() -> {
                try {
                    saving.save(typed(), key, seen);
                    close();
                } catch (Stale stale) {
                    meanwhile(now.get());
                }
            });
            if (saved) {
                done.run();
            }
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        what.focus();
    }

    private void meanwhile(SacrificeRow now) {
        show(ThreeWay.of(seen.data(), now.data(), typed()).merged());
        seen = now;
        meanwhile.setText(text("partnering.sacrifice.meanwhile"));
        meanwhile.setVisible(true);
    }

    private void show(SacrificeData data) {
        what.setValue(data.what());
        purpose.setValue(data.purpose());
        cost.setValue(data.cost());
        by.setValue(data.by());
    }

    private SacrificeData typed() {
        return new SacrificeData(what.getValue(), purpose.getValue(), cost.getValue(), by.getValue());
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(text(label));
        area.setMaxLength(1000);
        area.setRequiredIndicatorVisible(true);
        area.setWidthFull();
        return area;
    }
}
