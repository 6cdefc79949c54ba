package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.roster.Colleague;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingRow;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Clash;
import org.counterpart.staffing.Clash.Severity;
import org.counterpart.staffing.ClashKind;

/** Books somebody, or changes a booking; what it clashes with is told while it is typed. */
class BookingDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Binder<BookingData> binder = new Binder<>(BookingData.class);
    private final ComboBox<Colleague> who = new ComboBox<>(text("staffing.consultantId"));
    private final DayField first = new DayField(text("staffing.firstDay"));
    private final DayField last = new DayField(text("staffing.lastDay"));
    private final Select<Double> days = new Select<>();
    private final RadioButtonGroup<BookingStatus> status = new RadioButtonGroup<>(text("staffing.status"));
    private final TextArea note = new TextArea(text("staffing.note"));
    private final ClashList preview = new ClashList();
    private final Checkbox acknowledged = new Checkbox(text("staffing.acknowledge"));
    private final Span problem = new Span();
    private final transient StaffingWords words = new StaffingWords();
    private final transient List<Colleague> people;
    private final transient BookingForms forms;
    private transient BookingRow row;
    private transient BookingData before;
    private transient List<Clash> clashes = List.of();
    private transient Consumer<BookingData> save = data -> {};

    /** @param row what is changed; {@code null}: a new booking */
    BookingDialog(
            String title,
            List<Colleague> people,
            BookingData shown,
            BookingRow row,
            BookingForms forms,
            Validator validator) {
        this.people = people;
        this.row = row;
        this.before = row == null ? shown : row.data();
        this.forms = forms;
        setHeaderTitle(title);
        addClassName("booking-dialog");
        setWidth("36rem");
        who.setItems(people);
        who.setItemLabelGenerator(one -> one.name() + " · " + one.city());
        days.setLabel(text("staffing.daysPerWeek"));
        days.setItems(
                IntStream.rangeClosed(1, 14).mapToObj(halves -> halves / 2.0).toList());
        days.setItemLabelGenerator(words::number);
        status.setItems(BookingStatus.TENTATIVE, BookingStatus.FIRM);
        status.setItemLabelGenerator(words::status);
        note.setMaxLength(1000);
        note.setHelperText(text("staffing.note.hint"));
        problem.addClassName("form-problem");
        problem.getElement().setAttribute("role", "alert");
        bind(new FieldRules(validator, BookingData.class));
        binder.readRecord(shown);
        binder.addValueChangeListener(change -> check());
        FormLayout form = new FormLayout(who, first, last, days, status, note);
        form.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("26rem", 2));
        form.setColspan(who, 2);
        form.setColspan(note, 2);
        add(form, preview, acknowledged, problem);
        Button done = new Button(text("action.save"), click -> {
            submit();
            click.getSource().setEnabled(true);
        });
        done.setDisableOnClick(true);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), done);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                (shown.consultantId() == null ? who : first).focus();
            }
        });
        check();
        acknowledged.setValue(row != null && before.acknowledged().containsAll(warned()));
    }

    /** What to do with what is typed; it may refuse. */
    void saving(Consumer<BookingData> saving) {
        save = saving;
    }

    /** The version that a change is made from. */
    long version() {
        return row.version();
    }

    private void bind(FieldRules rules) {
        who.setRequiredIndicatorVisible(true);
        first.setRequiredIndicatorVisible(true);
        last.setRequiredIndicatorVisible(true);
        binder.forField(who)
                .withConverter(one -> one == null ? null : one.id(), this::colleague)
                .withValidator(rules.of("consultantId"))
                .bind("consultantId");
        binder.forField(first).withValidator(rules.of("firstDay")).bind("firstDay");
        binder.forField(last)
                .withValidator(rules.of("lastDay"))
                .withValidator(
                        day -> day == null || first.getValue() == null || !day.isBefore(first.getValue()),
                        text("staffing.last.early"))
                .bind("lastDay");
        binder.forField(days).withValidator(rules.of("daysPerWeek")).bind("daysPerWeek");
        binder.forField(status).bind("status");
        binder.forField(note).withValidator(rules.of("note")).bind("note");
        binder.forField(acknowledged)
                .withConverter(ticked -> ticked ? warned() : List.<ClashKind>of(), kinds -> false)
                .bind("acknowledged");
    }

    private Colleague colleague(UUID id) {
        return people.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** What would clash, of what is typed so far; fields are not blamed before somebody saves. */
    private void check() {
        problem.setText("");
        List<ClashKind> known = warned();
        clashes = List.of();
        BookingData typed = typed();
        if (typed.consultantId() == null || typed.firstDay() == null || typed.lastDay() == null) {
            preview.incomplete();
        } else {
            try {
                clashes = forms.check(typed, row == null ? null : row.id());
                preview.show(clashes);
            } catch (Invalid invalid) {
                preview.say(invalid.errors().stream()
                        .map(error -> Texts.here().get(error.key(), error.values()))
                        .collect(Collectors.joining(" ")));
            }
        }
        acknowledged.setVisible(!warned().isEmpty());
        acknowledged.setInvalid(false);
        // What is new has to be read before it is accepted.
        if (!known.containsAll(warned())) {
            acknowledged.setValue(false);
        }
    }

    private BookingData typed() {
        return new BookingData(
                who.getValue() == null ? null : who.getValue().id(),
                first.getValue(),
                last.getValue(),
                days.getValue(),
                status.getValue(),
                note.getValue(),
                List.of());
    }

    private List<ClashKind> warned() {
        return clashes.stream()
                .filter(clash -> clash.severity() == Severity.WARNING)
                .map(Clash::kind)
                .distinct()
                .toList();
    }

    private boolean isRefused() {
        return clashes.stream().anyMatch(clash -> clash.severity() == Severity.REFUSAL);
    }

    private void submit() {
        problem.setText("");
        try {
            BookingData data = binder.writeRecord();
            // What is refused anyway needs no word of the warnings beside it.
            if (acknowledged.isVisible() && !acknowledged.getValue() && !isRefused()) {
                acknowledged.setErrorMessage(text("staffing.acknowledge.required"));
                acknowledged.setInvalid(true);
                acknowledged.focus();
                return;
            }
            save.accept(data);
            close();
            forms.done(data, colleague(data.consultantId()).name());
        } catch (ValidationException incomplete) {
            incomplete.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(wrong -> wrong.getField())
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Conflict clashing) {
            check();
            acknowledged.setValue(false);
            problem.setText(Texts.here().get(clashing.key(), clashing.values()));
        } catch (Stale stale) {
            takeOver();
        } catch (NotFound gone) {
            close();
            forms.gone();
        }
    }

    /** Somebody else saved first: what only they changed is taken over, what was typed stays, and both are told. */
    private void takeOver() {
        BookingRow now = forms.now(row.id());
        if (now.data().status() == BookingStatus.RELEASED) {
            close();
            forms.gone();
            return;
        }
        ThreeWay<BookingData> both = ThreeWay.of(before, now.data(), typed());
        row = now;
        before = now.data();
        binder.readRecord(both.merged());
        check();
        problem.setText(text(
                "staffing.meanwhile",
                "changes",
                both.changes().stream()
                        .filter(change -> !change.field().equals("acknowledged"))
                        .map(change -> text(
                                "staffing.meanwhile.field",
                                "field",
                                text("staffing." + change.field()),
                                "value",
                                told(change.theirs())))
                        .collect(Collectors.joining("; "))));
    }

    private Object told(Object value) {
        if (value instanceof BookingStatus one) {
            return words.status(one);
        }
        if (value instanceof UUID id) {
            Colleague one = colleague(id);
            return one == null ? "–" : one.name();
        }
        return value == null || value.equals("") ? "–" : value;
    }
}
