package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.prework.CallRow;
import org.counterpart.prework.InterviewData;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;
import org.counterpart.shell.ViewerZone;
import org.counterpart.workshop.FacilitatorRow;

/** Who listens, when, and for how long they did; times on the clock of whoever looks, with what it is there beside them. */
class PlanForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PreworkDesk desk;
    private final transient Consumer<CallRow> changed;
    private final Select<UUID> interviewer = new Select<>();
    private final DayField day = new DayField(text("prework.plan.day"));
    private final TimePicker time = new TimePicker(text("prework.plan.time"));
    private final IntegerField minutes = new IntegerField(text("prework.plan.minutes"));
    private final Paragraph meanwhile = new Paragraph();
    private ZoneId zone;
    private transient CallRow seen;

    PlanForm(PreworkDesk desk, CallRow call, Consumer<CallRow> changed) {
        this.desk = desk;
        this.changed = changed;
        this.seen = call;
        this.zone = desk.zone();
        addClassName("plan");
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        interviewer.setLabel(text("prework.plan.interviewer"));
        interviewer.setItems(desk.workshop().facilitators().stream()
                .map(FacilitatorRow::memberId)
                .toList());
        interviewer.setItemLabelGenerator(this::name);
        interviewer.setEmptySelectionAllowed(true);
        interviewer.setEmptySelectionCaption(text("prework.plan.nobody"));
        interviewer.setPlaceholder(text("prework.plan.nobody"));
        time.setLocale(Texts.here().locale());
        time.setStep(Duration.ofMinutes(15));
        day.addValueChangeListener(chosen -> there());
        time.addValueChangeListener(chosen -> there());
        FieldRules.between(minutes, 0, 1440, text("prework.minutes.range"));
        minutes.setStepButtonsVisible(true);
        Button save = new Button(text("action.save"), click -> {
            save();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        Div fields = new Div(interviewer, day, time, minutes, save);
        fields.addClassName("plan-fields");
        add(meanwhile, fields);
        show(call.data());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ViewerZone.of(event.getUI(), known -> {
            // Nothing was typed yet when the browser says where it is.
            boolean untouched = typed().equals(seen.data());
            zone = known;
            if (untouched) {
                show(seen.data());
            }
            there();
        });
    }

    /** What became of the interview elsewhere, such as by its clock; what is typed here stays. */
    void show(CallRow now) {
        ThreeWay<InterviewData> both = ThreeWay.of(seen.data(), now.data(), typed());
        seen = now;
        show(both.merged());
    }

    private void show(InterviewData data) {
        boolean known = desk.workshop().facilitators().stream()
                .anyMatch(one -> one.memberId().equals(data.interviewerId()));
        interviewer.setValue(known ? data.interviewerId() : null);
        LocalDateTime planned = data.plannedAt() == null ? null : LocalDateTime.ofInstant(data.plannedAt(), zone);
        day.setValue(planned == null ? null : planned.toLocalDate());
        time.setValue(planned == null ? null : planned.toLocalTime());
        minutes.setValue(data.minutes());
    }

    private InterviewData typed() {
        return new InterviewData(
                interviewer.getValue(), planned(), seen.heldAt(), minutes.getValue() == null ? 0 : minutes.getValue());
    }

    /** A day without a time is meant for nine o'clock here, until somebody says otherwise. */
    private Instant planned() {
        if (day.getValue() == null) {
            return null;
        }
        LocalTime at = time.getValue() == null ? LocalTime.of(9, 0) : time.getValue();
        return day.getValue().atTime(at).atZone(zone).toInstant();
    }

    private void there() {
        Instant planned = planned();
        day.setHelperText(text("prework.plan.zone", "zone", zone.getId().replace('_', ' ')));
        ZoneId their = ZoneId.of(seen.zone());
        time.setHelperText(
                planned == null
                        ? ""
                        : text(
                                "prework.plan.there",
                                "time",
                                GoodTime.day(planned, their) + " " + GoodTime.time(planned, their)));
    }

    private void save() {
        try {
            CallRow now = desk.services()
                    .interviews
                    .change(desk.member(), desk.id(), seen.participantId(), seen.version(), typed());
            seen = now;
            minutes.setInvalid(false);
            interviewer.setInvalid(false);
            meanwhile.setVisible(false);
            show(now.data());
            changed.accept(now);
            Notices.done(text("prework.plan.saved"));
        } catch (Invalid wrong) {
            show(wrong.errors().get(0));
        } catch (Stale elsewhere) {
            show(desk.services()
                    .interviews
                    .find(desk.member(), desk.id(), seen.participantId())
                    .call());
            changed.accept(seen);
            meanwhile.setText(text("prework.plan.meanwhile"));
            meanwhile.setVisible(true);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void show(FieldError wrong) {
        String sentence = Texts.here().get(wrong.key(), wrong.values());
        switch (wrong.field()) {
            case "minutes" -> show(minutes, sentence);
            case "interviewerId" -> show(interviewer, sentence);
            default -> Notices.problem(sentence);
        }
    }

    private static <F extends HasValidation & Focusable<?>> void show(F field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        field.focus();
    }

    private String name(UUID memberId) {
        return desk.workshop().facilitators().stream()
                .filter(one -> one.memberId().equals(memberId))
                .map(FacilitatorRow::name)
                .findFirst()
                .orElse("");
    }
}
