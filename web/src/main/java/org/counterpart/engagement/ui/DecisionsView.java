package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.engagement.DecisionRow;
import org.counterpart.engagement.DecisionService;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.TopicShown;
import org.counterpart.firm.Role;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Texts;

/** What was decided in an engagement and by whom; and which roles that shows, topic by topic. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID + "/decisions", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT, Role.CLIENT})
class DecisionsView extends EngagementPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    private final transient DecisionService decisions;
    private final transient Validator validator;
    private final transient Clock clock;

    @Inject
    DecisionsView(EngagementFrame frame, DecisionService decisions, Validator validator, Clock clock) {
        super(frame);
        this.decisions = decisions;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        boolean mayWrite = member().has(Role.VP, Role.CONSULTANT) && engagement.phase() != Phase.CLOSED;
        int count = decisions.count(member(), engagement.id());
        Div content = new Div();
        content.addClassName("overview");
        if (count == 0) {
            Div empty = new Div(
                    new Span(text("engagement.decisions.empty.title")),
                    new Span(text(mayWrite ? "engagement.decisions.empty.text" : "engagement.decisions.empty.reader")));
            empty.addClassName("empty-state");
            if (mayWrite) {
                empty.add(add(engagement));
            }
            content.add(empty);
            return content;
        }
        content.add(shown(decisions.shown(member(), engagement.id())), log(engagement, count, mayWrite));
        return content;
    }

    private Button add(EngagementDetails engagement) {
        Button add =
                new Button(text("engagement.decision.add"), VaadinIcon.PLUS.create(), click -> open(engagement, null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private void open(EngagementDetails engagement, DecisionRow corrected) {
        List<String> topics = decisions.shown(member(), engagement.id()).stream()
                .map(TopicShown::topic)
                .toList();
        new DecisionDialog(member(), decisions, validator, clock, engagement, topics, corrected, this::refresh).open();
    }

    private static Section shown(List<TopicShown> topics) {
        Paragraph how = new Paragraph(text("engagement.shown.text"));
        how.addClassName("secondary");
        return new Section(new H2(text("engagement.shown")), how, new ShownTable(topics));
    }

    private Section log(EngagementDetails engagement, int count, boolean mayWrite) {
        Div heading = new Div(new H2(text("engagement.decisions.log")));
        heading.addClassName("screen-heading");
        if (mayWrite) {
            heading.add(add(engagement));
        }
        OrderedList list = new OrderedList();
        list.addClassName("decisions");
        Button older = new Button();
        older.addClickListener(click -> more(engagement, list, count, mayWrite, older));
        more(engagement, list, count, mayWrite, older);
        return new Section(heading, list, older);
    }

    private void more(EngagementDetails engagement, OrderedList list, int count, boolean mayWrite, Button older) {
        int shown = (int) list.getChildren().count();
        decisions
                .rows(member(), engagement.id(), new Slice(shown, PAGE))
                .forEach(row ->
                        list.add(new DecisionEntry(row, engagement, mayWrite ? () -> open(engagement, row) : null)));
        int left = count - (int) list.getChildren().count();
        older.setVisible(left > 0);
        older.setText(Texts.here().count("engagement.decisions.older", left));
    }
}
