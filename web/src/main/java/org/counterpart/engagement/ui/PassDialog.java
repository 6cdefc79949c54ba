package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.common.Conflict;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.ExitQuestion;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.engagement.PhaseMove;
import org.counterpart.engagement.PhaseService;
import org.counterpart.firm.Member;
import org.counterpart.shell.DayField;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** Takes an engagement to another phase: asks why, and before the ending the exit list. Says what a closed gate lacks. */
class PassDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient PhaseService phases;
    private final transient EngagementDetails engagement;
    private final Phase to;
    private final transient Runnable passed;
    private final Div told = new Div();
    private final TextArea reason = new TextArea(text("engagement.reason"));
    private final DayField endsOn = new DayField(text("engagement.extend.until"));
    private final Map<ExitQuestion, TextArea> exit = new EnumMap<>(ExitQuestion.class);
    private transient PhaseDetails seen;

    PassDialog(
            Member member,
            PhaseService phases,
            EngagementDetails engagement,
            PhaseDetails seen,
            Phase to,
            Passing passing,
            Runnable passed) {
        this.member = member;
        this.phases = phases;
        this.engagement = engagement;
        this.seen = seen;
        this.to = to;
        this.passed = passed;
        setHeaderTitle(text("engagement.pass." + passing, "phase", PhaseSteps.label(to)));
        setWidth("40rem");
        told.getElement().setAttribute("role", "alert");
        VerticalLayout fields = new VerticalLayout(told);
        fields.setPadding(false);
        if (passing == Passing.ON && to == Phase.ENDING) {
            fields.add(new Paragraph(text("engagement.exit.hint")));
            unanswered().forEach(question -> fields.add(question(question)));
        }
        if (passing == Passing.EXTEND) {
            endsOn.setMin(engagement.data().endsOn().plusDays(1));
            endsOn.setValue(engagement.data().endsOn().plusMonths(3));
            endsOn.setRequiredIndicatorVisible(true);
            fields.add(endsOn);
        } else {
            endsOn.setVisible(false);
        }
        reason.setHelperText(text("engagement.reason.hint"));
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        fields.add(reason);
        add(fields);
        Button pass = new Button(text("engagement.pass"), click -> {
            trySaving();
            click.getSource().setEnabled(true);
        });
        pass.setDisableOnClick(true);
        pass.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), pass);
        (exit.isEmpty() ? reason : exit.values().iterator().next()).focus();
    }

    private List<ExitQuestion> unanswered() {
        return List.of(ExitQuestion.values()).stream()
                .filter(question -> seen.exit().stream()
                        .noneMatch(answer -> answer.round() == seen.round() && answer.question() == question))
                .toList();
    }

    private TextArea question(ExitQuestion question) {
        TextArea answer = new TextArea(text("engagement.exit." + question));
        answer.setMaxLength(4000);
        answer.setWidthFull();
        answer.setRequiredIndicatorVisible(true);
        exit.put(question, answer);
        return answer;
    }

    private void trySaving() {
        told.removeAll();
        fields().values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        if (endsOn.isVisible() && endsOn.isEmpty()) {
            blame(endsOn, text("field.required"));
            return;
        }
        Map<ExitQuestion, String> answers = new EnumMap<>(ExitQuestion.class);
        exit.forEach((question, field) -> answers.put(question, field.getValue()));
        try {
            phases.pass(
                    member,
                    engagement.id(),
                    seen.version(),
                    new PhaseMove(to, reason.getValue(), endsOn.isVisible() ? endsOn.getValue() : null, answers));
            close();
            Notices.done(text("engagement.passed", "phase", PhaseSteps.label(to)));
            passed.run();
        } catch (Invalid | Conflict refused) {
            show(refused);
        } catch (Stale changedMeanwhile) {
            meanwhile();
        }
    }

    /** Each thing that is missing at its field, where there is one; the others as a list. */
    private void show(Problem refused) {
        Map<String, Component> fields = fields();
        List<String> others = new ArrayList<>();
        for (FieldError error : refused.errors()) {
            String sentence = Texts.here().get(error.key(), error.values());
            Component field = fields.get(error.field());
            if (field == null) {
                others.add(sentence);
            } else {
                blame(field, sentence);
            }
        }
        told.add(new Paragraph(Texts.here().get(refused.key(), refused.values())));
        if (!others.isEmpty()) {
            told.add(new Checklist(others));
        }
    }

    /** Somebody changed the engagement: what was typed stays, and may be sent again if the way is still there. */
    private void meanwhile() {
        Phase before = seen.phase();
        seen = phases.find(member, engagement.id());
        told.add(new Paragraph(
                seen.phase() == before
                        ? text("engagement.pass.meanwhile")
                        : text(
                                "engagement.pass.gone",
                                "phase",
                                PhaseSteps.label(seen.phase()),
                                "who",
                                seen.passages().get(0).by())));
    }

    private Map<String, Component> fields() {
        Map<String, Component> fields = new HashMap<>(Map.of("reason", reason, "endsOn", endsOn));
        exit.forEach((question, field) -> fields.put("exit[" + question + "]", field));
        return fields;
    }

    private static void blame(Component field, String sentence) {
        HasValidationProperties marked = (HasValidationProperties) field;
        marked.setErrorMessage(sentence);
        marked.setInvalid(true);
    }
}
