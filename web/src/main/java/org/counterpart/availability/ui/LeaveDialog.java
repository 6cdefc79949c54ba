package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.counterpart.availability.LeaveData;
import org.counterpart.availability.LeaveDetails;
import org.counterpart.availability.LeaveKind;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Texts;

/** Enters or changes leave: whole days or halves, one or many. */
class LeaveDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Binder<LeaveData> binder = new Binder<>(LeaveData.class);
    private final transient Words words = new Words();
    private final DayField firstDay = new DayField(text("availability.leave.first"));
    private final DayField lastDay = new DayField(text("availability.leave.last"));
    private final Checkbox startsAtNoon = new Checkbox(text("availability.leave.starts-at-noon"));
    private final Checkbox endsAtNoon = new Checkbox(text("availability.leave.ends-at-noon"));
    private final Select<LeaveKind> kind = new Select<>();
    private final TextArea note = new TextArea(text("availability.leave.note"));
    private final Span problem = new Span();
    private final transient Consumer<LeaveData> save;

    /**
     * @param leave what is changed; {@code null}: new
     * @param save takes it, or throws what is wrong with it
     */
    LeaveDialog(String name, LeaveDetails leave, LocalDate day, Validator validator, Consumer<LeaveData> save) {
        this.save = save;
        setHeaderTitle(
                text(leave == null ? "availability.leave.add.title" : "availability.leave.edit.title", "name", name));
        addClassName("leave-dialog");
        FieldRules rules = new FieldRules(validator, LeaveData.class);
        kind.setLabel(text("availability.leave.kind"));
        kind.setItems(LeaveKind.values());
        kind.setItemLabelGenerator(words::kind);
        note.setMaxLength(500);
        note.setHelperText(text("availability.leave.note.hint"));
        firstDay.setRequiredIndicatorVisible(true);
        lastDay.setRequiredIndicatorVisible(true);
        binder.forField(firstDay).withValidator(rules.of("firstDay")).bind("firstDay");
        binder.forField(lastDay).withValidator(rules.of("lastDay")).bind("lastDay");
        binder.forField(startsAtNoon).bind("startsAtNoon");
        binder.forField(endsAtNoon).bind("endsAtNoon");
        binder.forField(kind).withValidator(rules.of("kind")).bind("kind");
        binder.forField(note).withValidator(rules.of("note")).bind("note");
        firstDay.addValueChangeListener(change -> {
            // One day is what most people enter: the second field follows until it says something of its own.
            if (change.isFromClient()
                    && change.getValue() != null
                    && (lastDay.getValue() == null || lastDay.getValue().isBefore(change.getValue()))) {
                lastDay.setValue(change.getValue());
            }
        });
        binder.readRecord(
                leave == null
                        ? new LeaveData(day, day, false, false, LeaveKind.VACATION, "")
                        : new LeaveData(
                                leave.firstDay(),
                                leave.lastDay(),
                                leave.startsAtNoon(),
                                leave.endsAtNoon(),
                                leave.kind(),
                                leave.note()));
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        FormLayout form = new FormLayout(firstDay, lastDay, startsAtNoon, endsAtNoon, kind, note);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("26rem", 2));
        form.setColspan(kind, 2);
        form.setColspan(note, 2);
        add(form, problem);
        Button done = new Button(text("action.save"), click -> submit());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), done);
        addOpenedChangeListener(opened -> firstDay.focus());
    }

    private void submit() {
        problem.setText("");
        try {
            save.accept(binder.writeRecord());
            close();
        } catch (ValidationException incomplete) {
            // The fields say what is missing.
            return;
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Problem refused) {
            problem.setText(Texts.here().get(refused.key(), refused.values()));
        }
    }
}
