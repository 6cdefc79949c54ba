package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.counterpart.engagement.DecisionData;
import org.counterpart.engagement.DecisionRow;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Who;
import org.counterpart.shell.World;

/** One entry of the decisions log. */
class DecisionEntry extends ListItem {

    private static final long serialVersionUID = 1L;

    /** @param correct opens what corrects it; {@code null}: whoever looks may not */
    DecisionEntry(DecisionRow row, EngagementDetails engagement, Runnable correct) {
        DecisionData data = row.data();
        World world = World.here();
        Span topic = new Span(data.topic());
        topic.getElement().getThemeList().add("badge");
        Span day = new Span(world.day(data.decidedOn()));
        day.addClassName("secondary");
        Div head = new Div(topic, day);
        head.addClassName("badges");
        Span words = new Span(data.text());
        words.addClassName("prose");
        Span who = new Span(text(
                "engagement.decision.who",
                "decided",
                name(data.decidedBy()),
                "data",
                name(data.dataBy()),
                "implemented",
                name(data.implementedBy())));
        Span recorded = new Span(text(
                "engagement.decision.recorded",
                "who",
                row.recordedBy(),
                "when",
                world.moment(row.recordedAt(), ZoneId.of(engagement.data().zone()))));
        recorded.addClassName("secondary");
        add(head, words, who, recorded);
        if (data.correctsId() != null) {
            head.add(badge("engagement.decision.corrects"));
        }
        if (row.correctedBy() != null) {
            addClassName("corrected");
            head.add(badge("engagement.decision.is-corrected"));
        } else if (correct != null) {
            Button button = new Button(text("engagement.decision.correct"), click -> correct.run());
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(text("engagement.decision.correct.which", "topic", data.topic()));
            add(button);
        }
    }

    static String name(Who who) {
        return text("engagement.who." + who);
    }

    private static Span badge(String key) {
        Span badge = new Span(text(key));
        badge.getElement().getThemeList().add("badge contrast small");
        return badge;
    }
}
