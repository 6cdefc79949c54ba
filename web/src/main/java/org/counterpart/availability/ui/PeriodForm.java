package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.counterpart.availability.FreeQuestion;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Pickers;
import org.counterpart.shell.Texts;

/** In which period, and how much free time, is looked for. */
class PeriodForm extends Div {

    private static final long serialVersionUID = 1L;

    private final DayField from = new DayField(text("availability.from"));
    private final DayField to = new DayField(text("availability.to"));
    private final NumberField days = new NumberField(text("availability.days"));
    private final Checkbox consecutive = new Checkbox(text("availability.consecutive"));
    private final ComboBox<String> near;
    private final IntegerField hours = new IntegerField(text("availability.hours"));
    private final transient Runnable changed;
    private boolean quiet;

    /** @param changed called when somebody asks for something else */
    PeriodForm(Clock clock, Runnable changed) {
        this.changed = changed;
        addClassNames("filters", "period");
        near = Pickers.zone(clock);
        near.setLabel(text("availability.near"));
        near.setPlaceholder(text("availability.near.hint"));
        near.setClearButtonVisible(true);
        days.setPlaceholder(text("availability.days.none"));
        days.setMin(0.5);
        days.setMax(FreeQuestion.LONGEST);
        days.setStep(0.5);
        days.setStepButtonsVisible(true);
        days.setClearButtonVisible(true);
        days.setI18n(new NumberField.NumberFieldI18n()
                .setMinErrorMessage(text("availability.days.unreadable"))
                .setMaxErrorMessage(text("availability.days.unreadable"))
                .setStepErrorMessage(text("availability.days.unreadable"))
                .setBadInputErrorMessage(text("availability.days.unreadable")));
        hours.setMin(0);
        hours.setMax(FreeQuestion.FARTHEST);
        hours.setStepButtonsVisible(true);
        hours.setI18n(new IntegerField.IntegerFieldI18n()
                .setMinErrorMessage(text("availability.hours.range"))
                .setMaxErrorMessage(text("availability.hours.range"))
                .setBadInputErrorMessage(text("availability.hours.range")));
        add(days, more(), consecutive, from, to, near, hours);
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(from, to, days, consecutive, near, hours)) {
            field.addValueChangeListener(change -> asked());
        }
    }

    /** Shows what is asked for, without asking. */
    void show(BoardSearch search) {
        quiet = true;
        from.setValue(search.from());
        to.setValue(search.to());
        days.setValue(search.days());
        consecutive.setValue(search.consecutive());
        near.setValue(search.near());
        hours.setValue(search.hours());
        quiet = false;
        refresh();
    }

    /** What is asked for now, else as before. */
    BoardSearch over(BoardSearch before) {
        return new BoardSearch(
                Objects.requireNonNullElse(from.getValue(), before.from()),
                Objects.requireNonNullElse(to.getValue(), before.to()),
                days.getValue(),
                consecutive.getValue(),
                near.getValue(),
                Objects.requireNonNullElse(hours.getValue(), BoardSearch.HOURS),
                before.filter(),
                before.table());
    }

    /** Says at the fields what is wrong with them; what no field of these is to blame for comes back. */
    List<FieldError> blame(Invalid invalid) {
        Map<String, Component> fields = Map.of("from", from, "to", to, "days", days, "near", near, "hours", hours);
        for (FieldError error : invalid.errors()) {
            if (fields.get(error.field()) instanceof HasValidationProperties field) {
                field.setErrorMessage(Texts.here().get(error.key(), error.values()));
                field.setInvalid(true);
            }
        }
        return invalid.errors().stream()
                .filter(error -> !fields.containsKey(error.field()))
                .toList();
    }

    private void asked() {
        if (!quiet) {
            refresh();
            changed.run();
        }
    }

    private void refresh() {
        boolean search = days.getValue() != null;
        consecutive.setEnabled(search);
        near.setEnabled(search);
        hours.setEnabled(search && near.getValue() != null);
    }

    /** On a phone the number of days is enough to begin with; the rest opens on demand. */
    private Button more() {
        Button more = new Button(text("availability.more"), VaadinIcon.CALENDAR.create());
        more.addClassName("more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            boolean open = !hasClassName("open");
            setClassName("open", open);
            more.getElement().setAttribute("aria-expanded", String.valueOf(open));
        });
        return more;
    }
}
