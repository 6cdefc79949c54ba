package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.followup.IssueAction;
import org.counterpart.followup.IssueAnswerData;
import org.counterpart.followup.IssueDetails;
import org.counterpart.followup.IssueService;
import org.counterpart.followup.IssueStepRow;
import org.counterpart.followup.SettlementData;
import org.counterpart.shell.Markup;
import org.counterpart.shell.NoteDialog;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** One issue: its ladder, what happened, and what whoever looks may do now. */
class IssueDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Characters of what is said with a step. */
    private static final int LONGEST = 4000;

    private final transient IssueService issues;
    private final Member member;
    private final UUID workshop;
    private final transient PartyNames names;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private transient IssueDetails seen;

    IssueDialog(
            IssueService issues,
            Member member,
            UUID workshop,
            UUID issue,
            PartyNames names,
            ZoneId zone,
            Runnable changed) {
        this.issues = issues;
        this.member = member;
        this.workshop = workshop;
        this.names = names;
        this.zone = zone;
        this.changed = changed;
        addClassNames("promise-dialog", "issue-dialog");
        setWidth("42rem");
        show(issues.find(member, workshop, issue));
    }

    private void show(IssueDetails now) {
        seen = now;
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(now.issue().title());
        if (!now.text().isEmpty()) {
            Paragraph words = new Paragraph(now.text());
            words.addClassName("promise-text");
            add(words);
        }
        Div badges = new Div(IssueCard.badge(now.issue()));
        badges.addClassName("badges");
        add(badges, IssueCard.waiting(now.issue(), names, zone));
        if (!now.exit().isEmpty()) {
            Div exit = new Div(new H3(text("followup.issue.exit")), new Paragraph(now.exit()));
            exit.addClassName("issue-exit");
            add(exit);
        }
        Span agreement = new Span(text("followup.issue.agreement", "number", now.agreement()));
        agreement.addClassName("secondary");
        add(new H3(text("followup.issue.ladder")), agreement, new Markup(IssueLadder.of(now, names)));
        if (!now.sharedHours()) {
            add(new Paragraph(text("followup.issues.clock.apart")));
        }
        Div happened = new Div(history(now));
        // A dialog that has to be scrolled is reached by keys.
        happened.getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        happened.getElement().setAttribute("aria-label", text("followup.issue.history"));
        add(new H3(text("followup.issue.history")), happened);
        buttons(now);
    }

    private OrderedList history(IssueDetails now) {
        OrderedList history = new OrderedList();
        history.addClassName("promise-history");
        for (IssueStepRow step : now.steps()) {
            Span what = new Span(text("followup.step." + step.kind(), "level", step.level()));
            what.addClassName("what");
            String at = World.here().moment(step.at(), zone);
            Span who = new Span(
                    step.by().isEmpty()
                            ? at
                            : text("followup.step.by", "by", step.by(), "party", names.name(step.partyId()), "at", at));
            who.addClassName("secondary");
            ListItem item = new ListItem(what, who);
            if (!step.note().isEmpty()) {
                Span note = new Span(step.note());
                note.addClassName("note");
                item.add(note);
            }
            history.add(item);
        }
        return history;
    }

    private void buttons(IssueDetails now) {
        for (IssueAction action : now.actions()) {
            Button button = new Button(title(action), click -> ask(action));
            if (action == IssueAction.SETTLE) {
                button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            getFooter().add(button);
        }
        Button close = new Button(text("followup.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(close);
        close.focus();
    }

    private String title(IssueAction action) {
        boolean last = seen.issue().level() == seen.issue().levels();
        return action == IssueAction.ESCALATE && last ? text("followup.action.end") : text("followup.action." + action);
    }

    private void ask(IssueAction action) {
        UUID id = seen.issue().id();
        new NoteDialog(
                        new NoteDialog.Words(
                                title(action),
                                text("followup.explain." + action),
                                text("followup.note." + action),
                                text("followup.meanwhile")),
                        LONGEST,
                        seen.issue().version(),
                        (version, note) -> act(action, id, version, note),
                        () -> {
                            show(issues.find(member, workshop, id));
                            return seen.issue().version();
                        },
                        this::done)
                .required(action != IssueAction.SETTLE)
                .open();
    }

    private void act(IssueAction action, UUID id, long version, String note) {
        switch (action) {
            case ANSWER -> issues.answer(member, workshop, id, version, new IssueAnswerData(note));
            case SETTLE -> issues.settle(member, workshop, id, version, new SettlementData(note));
            case ESCALATE -> issues.escalate(member, workshop, id, version, new IssueAnswerData(note));
        }
    }

    private void done() {
        show(issues.find(member, workshop, seen.issue().id()));
        Notices.done(text("followup.done"));
        changed.run();
    }
}
