package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.engagement.PhaseService;
import org.counterpart.engagement.PhaseWay;
import org.counterpart.firm.Member;

/** Where an engagement can go from here, and what is missing first. */
class PhasePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient PhaseService phases;
    private final transient EngagementDetails engagement;
    private final transient PhaseDetails now;
    private final transient Runnable passed;

    PhasePanel(Member member, PhaseService phases, EngagementDetails engagement, PhaseDetails now, Runnable passed) {
        this.member = member;
        this.phases = phases;
        this.engagement = engagement;
        this.now = now;
        this.passed = passed;
        addClassNames("panel");
        PhaseWay on = now.ways().get(0);
        add(new H2(text("engagement.next", "phase", PhaseSteps.label(on.to()))));
        if (on.missing().isEmpty()) {
            add(new Paragraph(text("engagement.next." + on.to())));
        } else {
            add(new Paragraph(text("engagement.next.missing")), Checklist.of(on.missing()));
        }
        Button go = way("engagement.go." + on.to(), Passing.of(now.phase(), on.to()));
        if (on.missing().isEmpty()) {
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        Div ways = new Div(go);
        ways.addClassName("actions");
        if (now.phase() == Phase.ENDING) {
            ways.add(way("engagement.extend", Passing.EXTEND), way("engagement.recycle", Passing.RECYCLE));
        }
        now.ways().stream()
                .map(PhaseWay::to)
                .filter(to -> Passing.of(now.phase(), to) == Passing.BACK)
                .map(to -> back(to))
                .forEach(ways::add);
        add(ways);
    }

    private Button back(Phase to) {
        Button back =
                new Button(text("engagement.back-to", "phase", PhaseSteps.label(to)), click -> open(to, Passing.BACK));
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return back;
    }

    private Button way(String key, Passing passing) {
        Phase to = passing == Passing.EXTEND || passing == Passing.RECYCLE
                ? Phase.CONTRACTING
                : now.ways().get(0).to();
        return new Button(text(key), click -> open(to, passing));
    }

    private void open(Phase to, Passing passing) {
        new PassDialog(member, phases, engagement, now, to, passing, passed).open();
    }
}
