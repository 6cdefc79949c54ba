package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import java.util.stream.Collectors;
import org.counterpart.firm.Member;
import org.counterpart.quiz.RoundData;
import org.counterpart.quiz.RoundDetails;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Changes what is said of a round, and moves its end. */
class RoundDialog extends SavingDialog<RoundData> {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient RoundServices services;
    private final transient Runnable changed;
    private final transient RoundFields fields;
    private transient RoundDetails seen;

    RoundDialog(Member member, RoundServices services, RoundDetails seen, Runnable changed) {
        super(RoundData.class, services.validator, text("rounds.settings"), text("action.save"));
        this.member = member;
        this.services = services;
        this.seen = seen;
        this.changed = changed;
        fields = new RoundFields(binder, rules, services.clock);
        FormLayout form = new FormLayout();
        fields.addTo(form);
        add(form);
        binder.readRecord(seen.data());
        if (seen.answered()) {
            fields.settle();
        }
        fields.title.focus();
    }

    @Override
    void save(RoundData typed) {
        services.rounds.change(member, seen.id(), seen.version(), typed);
        Notices.done(text("rounds.changed"));
        changed.run();
    }

    @Override
    void meanwhile(RoundData typed) {
        RoundDetails now = services.board.find(member, seen.id());
        ThreeWay<RoundData> both = ThreeWay.of(seen.data(), now.data(), typed);
        seen = now;
        binder.readRecord(both.merged());
        if (now.answered()) {
            fields.settle();
            // It stays as those who answered were told.
            fields.smallest.setValue(now.data().smallestGroup());
            fields.comments.setValue(now.data().comments());
        }
        say(text(
                "rounds.meanwhile",
                "fields",
                both.changes().stream()
                        .map(change -> text("rounds.field." + change.field()))
                        .collect(Collectors.joining(", "))));
    }
}
