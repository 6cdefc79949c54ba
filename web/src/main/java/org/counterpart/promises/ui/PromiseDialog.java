package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.counterpart.common.Problem;
import org.counterpart.engagement.ui.EngagementNavigation;
import org.counterpart.firm.Member;
import org.counterpart.promises.ContestData;
import org.counterpart.promises.EventRow;
import org.counterpart.promises.PromiseAction;
import org.counterpart.promises.PromiseDetails;
import org.counterpart.promises.PromiseRow;
import org.counterpart.promises.ReleaseData;
import org.counterpart.promises.RulingData;
import org.counterpart.promises.Verdict;
import org.counterpart.shell.NoteDialog;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;

/** One promise: what was said, what happened, and what whoever looks may do with it now. */
class PromiseDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** Characters of a word with a ruling, or why it is contested. */
    private static final int LONGEST = 1000;

    private final transient PromiseDialogs dialogs;
    private final Member member;
    private final transient ZoneId zone;
    private final transient Runnable changed;
    private transient PromiseDetails seen;

    PromiseDialog(PromiseDialogs dialogs, Member member, PromiseDetails seen, ZoneId zone, Runnable changed) {
        this.dialogs = dialogs;
        this.member = member;
        this.zone = zone;
        this.changed = changed;
        addClassName("promise-dialog");
        setHeaderTitle(text("promises.one"));
        setWidth("38rem");
        show(seen);
    }

    private void show(PromiseDetails now) {
        seen = now;
        removeAll();
        getFooter().removeAll();
        PromiseRow row = now.promise();
        Paragraph words = new Paragraph(row.text());
        words.addClassNames("promise-text");
        Div badges = new Div(PromiseCard.badge(row.state()));
        badges.addClassName("badges");
        if (row.contested()) {
            badges.add(PromiseCard.contested());
        }
        Anchor engagement =
                new Anchor("/" + EngagementNavigation.address(member, row.engagementId()), row.engagement());
        Div facts = new Div(
                fact("promises.done-when", new Span(now.doneWhen())),
                fact("promises.due", new Span(due(row))),
                fact("promises.giver", new Span(PromiseCard.side(row.giver()))),
                fact("promises.receiver", new Span(PromiseCard.side(row.receiver()))),
                fact("promises.made-in", new Span(text("promises.made-in." + row.madeIn()))),
                fact("promises.engagement", engagement));
        facts.addClassName("facts");
        add(words, badges, facts);
        linked(row.replacesId(), "promises.replaces");
        linked(now.replacedById(), "promises.replaced-by");
        add(new H3(text("promises.history")), history(now));
        buttons(now);
    }

    /** In the viewer's zone and, where that is another, as the clocks show it where it was meant. */
    private String due(PromiseRow row) {
        String here = World.here().moment(row.dueAt(), zone);
        ZoneId there = ZoneId.of(row.zone());
        boolean same =
                there.getRules().getOffset(row.dueAt()).equals(zone.getRules().getOffset(row.dueAt()));
        return same
                ? here
                : here + " · "
                        + text(
                                "promises.due.there",
                                "moment",
                                World.here().moment(row.dueAt(), there),
                                "zone",
                                row.zone().replace('_', ' '));
    }

    private void linked(java.util.UUID other, String key) {
        if (other != null) {
            Button open = new Button(text(key), click -> show(dialogs.board.find(member, other)));
            open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(open);
        }
    }

    private OrderedList history(PromiseDetails now) {
        OrderedList history = new OrderedList();
        history.addClassName("promise-history");
        for (EventRow event : now.history()) {
            Span what = new Span(text("promises.event." + event.kind()));
            what.addClassName("what");
            Span who = new Span(
                    event.by() + " (" + event.party() + "), " + World.here().moment(event.at(), zone));
            who.addClassName("secondary");
            ListItem item = new ListItem(what, who);
            if (!event.note().isEmpty()) {
                Span note = new Span(event.note());
                note.addClassName("note");
                item.add(note);
            }
            history.add(item);
        }
        return history;
    }

    private void buttons(PromiseDetails now) {
        for (PromiseAction action : PromiseAction.values()) {
            if (now.actions().contains(action)) {
                Button button = new Button(text("promises.action." + action), click -> {
                    act(action);
                    click.getSource().setEnabled(true);
                });
                button.setDisableOnClick(true);
                if (action == PromiseAction.ACCEPT || action == PromiseAction.RULE_KEPT) {
                    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                }
                getFooter().add(button);
            }
        }
        Button close = new Button(text("promises.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(close);
        close.focus();
    }

    private void act(PromiseAction action) {
        switch (action) {
            case ACCEPT -> accept();
            case RENEGOTIATE -> new RenegotiateDialog(dialogs, member, seen, this::done).open();
            case RULE_KEPT ->
                note(
                        action,
                        false,
                        (version, note) ->
                                dialogs.promises.rule(member, seen.id(), version, new RulingData(Verdict.KEPT, note)));
            case RULE_BROKEN ->
                note(
                        action,
                        false,
                        (version, note) -> dialogs.promises.rule(
                                member, seen.id(), version, new RulingData(Verdict.BROKEN, note)));
            case CONTEST ->
                note(
                        action,
                        true,
                        (version, note) -> dialogs.promises.contest(member, seen.id(), version, new ContestData(note)));
            case RELEASE ->
                note(
                        action,
                        false,
                        (version, note) -> dialogs.promises.release(member, seen.id(), version, new ReleaseData(note)));
        }
    }

    private void accept() {
        try {
            dialogs.promises.accept(member, seen.id(), seen.version());
            done();
        } catch (Problem meanwhile) {
            Notices.problem(meanwhile);
            show(dialogs.board.find(member, seen.id()));
            changed.run();
        }
    }

    private void note(PromiseAction action, boolean required, NoteDialog.Step does) {
        new NoteDialog(
                        new NoteDialog.Words(
                                text("promises.action." + action),
                                text("promises.explain." + action),
                                text(required ? "promises.reason" : "promises.note"),
                                text("promises.meanwhile")),
                        LONGEST,
                        seen.version(),
                        does,
                        () -> dialogs.board.find(member, seen.id()).version(),
                        this::done)
                .required(required)
                .grave(action == PromiseAction.RULE_BROKEN || action == PromiseAction.RELEASE)
                .open();
    }

    private void done() {
        show(dialogs.board.find(member, seen.id()));
        Notices.done(text("promises.done"));
        changed.run();
    }

    private static Div fact(String label, Component value) {
        Span name = new Span(text(label));
        name.addClassName("secondary");
        return new Div(name, value);
    }
}
