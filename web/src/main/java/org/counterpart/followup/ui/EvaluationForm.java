package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.followup.CallPack;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.EvaluationService;
import org.counterpart.followup.SacrificeAccount;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** What is said on the telephone, or by whoever is asked and signed in: kept as it is typed. */
class EvaluationForm extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 4000;
    private static final int PAUSE_MILLIS = 800;

    private final transient EvaluationService evaluations;
    private final Member member;
    private final UUID workshop;
    private final UUID followUp;
    private final transient Runnable done;
    private final TextField by = new TextField();
    private final TextArea lasted = area("lasted");
    private final TextArea possible = area("possible");
    private final TextArea lost = area("lost");
    private final TextArea next = area("next");
    private final List<SacrificeField> sacrifices = new ArrayList<>();
    private final Span state = new Span();
    private long version;

    EvaluationForm(
            EvaluationService evaluations,
            Member member,
            UUID workshop,
            UUID followUp,
            EvaluationAsked asked,
            Runnable done) {
        this.evaluations = evaluations;
        this.member = member;
        this.workshop = workshop;
        this.followUp = followUp;
        this.done = done;
        addClassName("evaluation");
        boolean self = member.has(Role.CLIENT);
        by.setLabel(text(self ? "followup.answered-by.guest" : "followup.answered-by"));
        by.setMaxLength(120);
        by.setValueChangeMode(ValueChangeMode.TIMEOUT);
        by.setValueChangeTimeout(PAUSE_MILLIS);
        by.setRequiredIndicatorVisible(true);
        by.setWidthFull();
        state.getElement().setAttribute("role", "status");
        state.addClassName("secondary");
        add(new H3(text("followup.questions")), by, lasted, possible, lost, next);
        sacrifices(asked, false);
        sacrifices(asked, true);
        Button finish = new Button(text(self ? "followup.guest.send" : "followup.finish"), click -> {
            finish();
            click.getSource().setEnabled(true);
        });
        finish.setDisableOnClick(true);
        finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div end = new Div(finish, state, new Span(text("followup.finish.explain")));
        end.addClassName("evaluation-end");
        add(end);
        show(asked);
        for (var field : List.of(by, lasted, possible, lost, next)) {
            field.addValueChangeListener(change -> save(change.isFromClient()));
        }
        sacrifices.forEach(field -> field.onChange(() -> save(true)));
    }

    private void sacrifices(EvaluationAsked asked, boolean own) {
        List<CallPack.PackedSacrifice> those = asked.pack().sacrifices().stream()
                .filter(one -> one.partyId().equals(asked.partyId()) == own)
                .toList();
        if (!those.isEmpty()) {
            add(new H4(text(own ? "followup.sacrifices.own" : "followup.sacrifices.others")));
        }
        for (CallPack.PackedSacrifice one : those) {
            SacrificeField field = new SacrificeField(one);
            sacrifices.add(field);
            add(field);
        }
    }

    private void show(EvaluationAsked asked) {
        EvaluationData data = asked.evaluation().data();
        version = asked.evaluation().version();
        by.setValue(data.answeredBy().isEmpty() ? asked.name() : data.answeredBy());
        lasted.setValue(data.lasted());
        possible.setValue(data.possible());
        lost.setValue(data.lost());
        next.setValue(data.next());
        sacrifices.forEach(field -> field.show(data.sacrifices()));
    }

    private EvaluationData data() {
        List<SacrificeAccount> accounts =
                sacrifices.stream().flatMap(field -> field.account().stream()).toList();
        return new EvaluationData(
                by.getValue(), lasted.getValue(), possible.getValue(), lost.getValue(), next.getValue(), accounts);
    }

    private void save(boolean typed) {
        if (!typed) {
            return;
        }
        try {
            version = evaluations
                    .save(member, workshop, followUp, version, data())
                    .version();
            state.setText(text("followup.saved"));
        } catch (Invalid wrong) {
            wrong.errors().forEach(this::show);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void finish() {
        try {
            evaluations.send(member, workshop, followUp, version, data());
            Notices.done(text(member.has(Role.CLIENT) ? "followup.guest.done.text" : "followup.finished"));
            done.run();
        } catch (Invalid wrong) {
            wrong.errors().forEach(this::show);
        } catch (Stale changed) {
            version = changed.currentVersion();
            Notices.problem(changed);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }

    private void show(FieldError error) {
        String sentence = Texts.here().get(error.key(), error.values());
        if (error.field().equals("answeredBy")) {
            by.setErrorMessage(sentence);
            by.setInvalid(true);
            by.focus();
        } else {
            lasted.setErrorMessage(sentence);
            lasted.setInvalid(true);
            lasted.focus();
        }
    }

    private static TextArea area(String question) {
        TextArea area = new TextArea(text("followup.q." + question));
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        area.setMinHeight("6em");
        area.setValueChangeMode(ValueChangeMode.TIMEOUT);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        return area;
    }
}
