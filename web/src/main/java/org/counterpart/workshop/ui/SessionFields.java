package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.SessionData;

/** When people come together once, to be typed. */
class SessionFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final Duration STEP = Duration.ofMinutes(15);

    final DayField day = new DayField(text("workshop.session.day"));
    final TimePicker begins = time(text("workshop.session.begins"));
    final TimePicker ends = time(text("workshop.session.ends"));

    /** @param today whatever lies before is over: that is said, for a workshop may be entered after it was held */
    SessionFields(LocalDate today) {
        addClassName("session-fields");
        day.addValueChangeListener(chosen -> day.setHelperText(
                chosen.getValue() != null && chosen.getValue().isBefore(today) ? text("workshop.session.past") : ""));
        day.setRequiredIndicatorVisible(true);
        begins.setRequiredIndicatorVisible(true);
        add(day, begins, ends);
    }

    static TimePicker time(String label) {
        TimePicker time = new TimePicker(label);
        time.setLocale(Texts.here().locale());
        time.setStep(STEP);
        return time;
    }

    void show(LocalDate on, LocalTime from, LocalTime until) {
        day.setValue(on);
        begins.setValue(from);
        ends.setValue(until);
    }

    /** What was typed; nothing, and the first field that is wrong in focus, if it is no session. */
    Optional<SessionData> typed() {
        if (day.getValue() == null) {
            return wrong(day, text("field.required"), day::focus);
        }
        day.setInvalid(false);
        if (begins.getValue() == null) {
            return wrong(begins, text("field.required"), begins::focus);
        }
        begins.setInvalid(false);
        if (ends.getValue() != null && !ends.getValue().isAfter(begins.getValue())) {
            return wrong(ends, text("workshop.session.backwards"), ends::focus);
        }
        ends.setInvalid(false);
        return Optional.of(new SessionData(day.getValue(), begins.getValue(), ends.getValue()));
    }

    private static Optional<SessionData> wrong(HasValidationProperties field, String sentence, Runnable focus) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        focus.run();
        return Optional.empty();
    }
}
