package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.ExitRow;
import org.counterpart.engagement.PassageRow;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.shell.World;

/** How an engagement came to where it stands: who took it there, when and why; and what was said at each ending. */
class PassagesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient World world = World.here();
    private final transient ZoneId zone;

    PassagesSection(EngagementDetails engagement, PhaseDetails phase) {
        zone = ZoneId.of(engagement.data().zone());
        add(new H2(text("engagement.passages")));
        if (phase.passages().isEmpty()) {
            Paragraph none = new Paragraph(text("engagement.passages.none"));
            none.addClassName("secondary");
            add(none);
        }
        OrderedList passages = new OrderedList();
        passages.addClassName("passages");
        phase.passages().forEach(passage -> passages.add(line(passage)));
        add(passages);
        if (!phase.exit().isEmpty()) {
            add(new H3(text("engagement.exit.title")));
            phase.exit().forEach(answer -> add(answer(answer)));
        }
    }

    private ListItem line(PassageRow passage) {
        Span where = new Span(PhaseSteps.label(passage.from()) + " → " + PhaseSteps.label(passage.to())
                + (passage.from().recyclesTo(passage.to())
                        ? " · " + text("engagement.round", "round", passage.round())
                        : ""));
        where.addClassName("strong");
        Span why = new Span(passage.reason());
        why.addClassName("prose");
        return new ListItem(where, why, quiet(passage.by() + " · " + world.moment(passage.at(), zone)));
    }

    private Div answer(ExitRow answer) {
        Span question = new Span(text("engagement.exit." + answer.question()));
        question.addClassName("strong");
        Span words = new Span(answer.answer());
        words.addClassName("prose");
        Div both = new Div(
                question,
                words,
                quiet(text("engagement.round", "round", answer.round()) + " · " + answer.by() + " · "
                        + world.moment(answer.at(), zone)));
        both.addClassNames("stacked", "exit");
        return both;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
