package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.counterpart.common.Conflict;
import org.counterpart.firm.Member;
import org.counterpart.quiz.DriftService;
import org.counterpart.quiz.EngagementChoice;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Texts;

/** A profile beside the roles contracted in an engagement to choose; or why it cannot be laid beside them. */
class DriftPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DriftService drifts;
    private final transient ProfileDetails profile;
    private final Member member;
    private final Div shown = new Div();

    DriftPanel(Member member, ProfileDetails profile, DriftService drifts) {
        this.member = member;
        this.profile = profile;
        this.drifts = drifts;
        addClassNames("role-section", "drift-panel");
        List<EngagementChoice> engagements = drifts.engagements(member, profile.id());
        setVisible(!engagements.isEmpty());
        Paragraph hint = new Paragraph(text("profile.drift.hint"));
        hint.addClassName("hint");
        add(new H2(text("profile.drift")), hint);
        if (engagements.isEmpty()) {
            return;
        }
        Select<EngagementChoice> choose = new Select<>();
        choose.setLabel(text("profile.drift.engagement"));
        choose.setItems(engagements);
        choose.setItemLabelGenerator(EngagementChoice::name);
        choose.addClassName("wide");
        choose.setWidth("min(100%, 26rem)");
        choose.addValueChangeListener(chosen -> show(chosen.getValue()));
        shown.setWidthFull();
        shown.getElement().setAttribute("aria-live", "polite");
        add(choose, shown);
        // The first that can be compared; if none can, why the first cannot.
        choose.setValue(
                engagements.stream().filter(this::isComparable).findFirst().orElse(engagements.get(0)));
    }

    private boolean isComparable(EngagementChoice engagement) {
        try {
            drifts.drift(member, profile.id(), engagement.id());
            return true;
        } catch (Conflict refused) {
            return false;
        }
    }

    private void show(EngagementChoice engagement) {
        shown.removeAll();
        try {
            shown.add(new Markup(new DriftSection(
                            profile.instrument(), Texts.here(), drifts.drift(member, profile.id(), engagement.id()))
                    .element()));
        } catch (Conflict refused) {
            Paragraph why = new Paragraph(Texts.here().get(refused.key(), refused.values()));
            why.addClassName("withheld");
            shown.add(why);
        }
    }
}
