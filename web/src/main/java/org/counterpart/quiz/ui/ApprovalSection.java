package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.ApprovalData;
import org.counterpart.quiz.ObserverRow;
import org.counterpart.quiz.ObserverState;
import org.counterpart.quiz.RoundDetails;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** The observers of a round for whoever approves them: those who wait, to decide on at once, and who was decided on. */
class ApprovalSection extends Section {

    private static final long serialVersionUID = 1L;

    /** More are decided on in several goes. */
    private static final Slice MANY = new Slice(0, 200);

    private final Member member;
    private final transient RoundServices services;
    private final transient RoundDetails round;
    private final transient Runnable decided;
    private final transient Map<UUID, Checkbox> choices = new LinkedHashMap<>();

    ApprovalSection(Member member, RoundServices services, RoundDetails round, Runnable decided) {
        this.member = member;
        this.services = services;
        this.round = round;
        this.decided = decided;
        addClassName("observers");
        List<ObserverRow> observers = services.invitations.ofRound(member, round.id(), MANY);
        List<ObserverRow> waiting = observers.stream()
                .filter(one -> one.state() == ObserverState.NAMED)
                .toList();
        Paragraph rule = new Paragraph(text("rounds.approve.text"));
        rule.addClassName("secondary");
        add(new H2(text("rounds.observers")), rule);
        if (observers.isEmpty()) {
            add(new Paragraph(text("rounds.observers.none")));
        }
        if (round.open() && !waiting.isEmpty()) {
            add(toDecide(waiting));
        }
        List<ObserverRow> others = round.open()
                ? observers.stream()
                        .filter(one -> one.state() != ObserverState.NAMED)
                        .toList()
                : observers;
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("people", "observer-list");
            others.forEach(one -> list.add(new ListItem(words(one, name(one)), ObserversPanel.badge(one.state()))));
            add(list);
        }
    }

    private Div toDecide(List<ObserverRow> waiting) {
        Checkbox all = new Checkbox(Texts.here().count("rounds.approve.all", waiting.size()), true);
        UnorderedList list = new UnorderedList();
        list.addClassNames("people", "observer-list");
        for (ObserverRow one : waiting) {
            Checkbox choice = new Checkbox(one.name(), true);
            choice.addClassName("strong");
            choices.put(one.id(), choice);
            list.add(new ListItem(words(one, choice)));
        }
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choices.values().forEach(choice -> choice.setValue(change.getValue()));
            }
        });
        Button approve = decision("rounds.approve", true);
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(approve, decision("rounds.refuse", false));
        actions.addClassName("actions");
        Div panel = new Div(all, list, actions);
        panel.addClassNames("panel", "to-decide");
        return panel;
    }

    private Button decision(String key, boolean approved) {
        Button button = new Button(text(key), click -> {
            decide(approved);
            click.getSource().setEnabled(true);
        });
        button.setDisableOnClick(true);
        return button;
    }

    private void decide(boolean approved) {
        List<UUID> chosen = choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        if (chosen.isEmpty()) {
            Notices.problem(text("rounds.approve.nobody"));
            return;
        }
        try {
            int count = services.invitations.decideAll(member, round.id(), new ApprovalData(chosen, approved));
            Notices.done(Texts.here().count(approved ? "rounds.approved" : "rounds.refused", count));
        } catch (Problem meanwhile) {
            Notices.problem(meanwhile);
        }
        decided.run();
    }

    private static Span name(ObserverRow one) {
        Span name = new Span(one.name());
        name.addClassName("strong");
        return name;
    }

    private static Div words(ObserverRow one, Component name) {
        Span about = new Span(text("rounds.about-whom", "subject", one.subject()) + " · "
                + text("observers.group." + one.group()) + " · "
                + World.here().language(one.language()) + " · " + one.email());
        about.addClassName("secondary");
        Div words = new Div(name, about);
        words.addClassName("stacked");
        return words;
    }
}
