package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.counterpart.firm.Role;
import org.counterpart.members.MemberRow;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** The single fields of a profile's form. */
final class ProfileFields {

    private ProfileFields() {}

    static TextField pronouns() {
        TextField pronouns = new TextField();
        pronouns.setMaxLength(40);
        pronouns.setHelperText(text("roster.pronouns.hint"));
        return pronouns;
    }

    static TextArea biography() {
        TextArea biography = new TextArea();
        biography.setMinHeight("9em");
        biography.setMaxLength(4000);
        biography.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return biography;
    }

    static CheckboxGroup<DayOfWeek> days() {
        World world = World.here();
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> world.weekday(day, TextStyle.SHORT_STANDALONE));
        days.addClassName("toggles");
        return days;
    }

    static TimePicker time() {
        TimePicker time = new TimePicker();
        time.setLocale(Texts.here().locale());
        time.setStep(Duration.ofMinutes(30));
        return time;
    }

    static DayField day(Clock clock) {
        DayField day = new DayField(text("roster.joinedOn"));
        day.setMin(LocalDate.of(1950, 1, 1));
        // Somewhere it is tomorrow already; the service knows where the consultant is.
        day.setMax(LocalDate.now(clock).plusDays(1));
        return day;
    }

    static Select<ConsultantStatus> status() {
        Select<ConsultantStatus> status = new Select<>();
        status.setItems(ConsultantStatus.values());
        status.setItemLabelGenerator(RosterFilters::label);
        return status;
    }

    static ComboBox<MemberRow> signIn(List<MemberRow> staff) {
        ComboBox<MemberRow> signIn = new ComboBox<>(text("roster.member"));
        signIn.setItems(
                staff.stream().filter(one -> !one.roles().contains(Role.CLIENT)).toList());
        signIn.setItemLabelGenerator(one -> one.name() + " · " + one.email());
        signIn.setHelperText(text("roster.member.hint"));
        return signIn;
    }
}
