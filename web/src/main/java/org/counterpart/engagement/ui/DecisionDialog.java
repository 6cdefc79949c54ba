package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.DecisionData;
import org.counterpart.engagement.DecisionRow;
import org.counterpart.engagement.DecisionService;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Who;
import org.counterpart.firm.Member;
import org.counterpart.shell.DayField;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.FormProblems;
import org.counterpart.shell.Notices;

/** Writes a decision down, for good; to correct one is to write it anew. */
class DecisionDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient DecisionService decisions;
    private final transient EngagementDetails engagement;
    private final transient Runnable saved;
    private final transient FieldRules rules;
    private final Binder<DecisionData> binder = new Binder<>(DecisionData.class);
    private final ComboBox<String> topic = new ComboBox<>(text("engagement.decision.topic"));

    /** One dialog writes once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    /**
     * @param topics that there are already
     * @param corrected what it takes the place of; {@code null}: nothing
     */
    DecisionDialog(
            Member member,
            DecisionService decisions,
            Validator validator,
            Clock clock,
            EngagementDetails engagement,
            List<String> topics,
            DecisionRow corrected,
            Runnable saved) {
        this.member = member;
        this.decisions = decisions;
        this.engagement = engagement;
        this.saved = saved;
        rules = new FieldRules(validator, DecisionData.class);
        setHeaderTitle(text(corrected == null ? "engagement.decision.add" : "engagement.decision.correct"));
        setWidth("36rem");
        if (corrected != null) {
            Paragraph how = new Paragraph(text("engagement.decision.correct.text"));
            how.addClassName("secondary");
            add(how);
        }
        add(fields(topics));
        LocalDate today =
                LocalDate.now(clock.withZone(ZoneId.of(engagement.data().zone())));
        binder.readRecord(
                corrected == null
                        ? new DecisionData("", "", today, Who.TOGETHER, Who.TOGETHER, Who.NOBODY_YET, null)
                        : copy(corrected));
        Button save = new Button(text("engagement.decision.write"), click -> {
            trySaving();
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        topic.focus();
    }

    private static DecisionData copy(DecisionRow corrected) {
        DecisionData data = corrected.data();
        return new DecisionData(
                data.topic(),
                data.text(),
                data.decidedOn(),
                data.decidedBy(),
                data.dataBy(),
                data.implementedBy(),
                corrected.id());
    }

    private FormLayout fields(List<String> topics) {
        Set<String> known = new LinkedHashSet<>(topics);
        topic.setItems(known);
        topic.setHelperText(text("engagement.decision.topic.hint"));
        topic.setAllowCustomValue(true);
        topic.addCustomValueSetListener(
                typed -> topic.setValue(typed.getDetail().strip()));
        TextArea words = new TextArea(text("engagement.decision.text"));
        words.setMaxLength(2000);
        words.setMinHeight("6em");
        DayField day = new DayField(text("engagement.decision.day"));
        binder.forField(topic)
                .asRequired(text("field.required"))
                .withValidator(rules.of("topic"))
                .bind("topic");
        binder.forField(words)
                .asRequired(text("field.required"))
                .withValidator(rules.of("text"))
                .bind("text");
        binder.forField(day).asRequired(text("field.required")).bind("decidedOn");
        binder.forField(new ReadOnlyHasValue<UUID>(value -> {})).bind("correctsId");
        FormLayout form = new FormLayout(
                topic,
                words,
                day,
                who("decidedBy", Who.FIRM, Who.TOGETHER, Who.CLIENT),
                who("dataBy", Who.FIRM, Who.TOGETHER, Who.CLIENT),
                who("implementedBy", Who.FIRM, Who.TOGETHER, Who.CLIENT, Who.NOBODY_YET));
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return form;
    }

    private RadioButtonGroup<Who> who(String field, Who... choices) {
        RadioButtonGroup<Who> who = new RadioButtonGroup<>(text("engagement.decision." + field));
        who.setItems(choices);
        who.setItemLabelGenerator(DecisionEntry::name);
        binder.forField(who).bind(field);
        return who;
    }

    private void trySaving() {
        try {
            decisions.add(member, engagement.id(), binder.writeRecord(), requestKey);
            close();
            Notices.done(text("engagement.decision.written"));
            saved.run();
        } catch (ValidationException wrong) {
            wrong.getFieldValidationErrors().stream()
                    .findFirst()
                    .map(status -> status.getField())
                    .filter(Focusable.class::isInstance)
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        } catch (Invalid invalid) {
            FormProblems.show(binder, invalid);
        } catch (Conflict refused) {
            // Somebody corrected it first, or closed the engagement: what was typed stays to be copied.
            Notices.problem(refused);
        }
    }
}
