package org.counterpart.engagement.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.counterpart.engagement.Waiting;
import org.counterpart.firm.Member;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Texts;

/** What waits for whoever looks: each leads to where it is done. */
public class WaitingList extends Section {

    private static final long serialVersionUID = 1L;

    /**
     * The list.
     *
     * @param named whether each says where it belongs, such as in which engagement
     */
    public WaitingList(Member member, List<Waiting> waiting, Clock clock, boolean named) {
        addClassName("waiting");
        H2 heading = new H2(text("engagement.waiting"));
        UnorderedList list = new UnorderedList();
        waiting.forEach(one -> list.add(item(member, one, clock.instant(), named)));
        add(heading, list);
        setVisible(!waiting.isEmpty());
    }

    private static ListItem item(Member member, Waiting one, Instant now, boolean named) {
        Anchor what =
                new Anchor("f/" + member.slug() + "/" + one.path(), Texts.here().say(one.what()));
        what.addClassName("row-name");
        what.getElement().setAttribute("router-link", true);
        Div words = new Div(what);
        words.addClassName("stacked");
        if (named) {
            words.add(quiet(one.place()));
        }
        ListItem item = new ListItem(words);
        if (one.due() != null) {
            Div due = new Div(new Span(text("engagement.waiting.due") + " "), new Moment(one.due(), ZoneOffset.UTC));
            if (one.due().isAfter(now)) {
                due.addClassName("secondary");
            } else {
                due.getElement().getThemeList().add("badge warning");
            }
            item.add(due);
        }
        return item;
    }

    private static Span quiet(String words) {
        Span quiet = new Span(words);
        quiet.addClassName("secondary");
        return quiet;
    }
}
