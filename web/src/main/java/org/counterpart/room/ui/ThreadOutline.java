package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.ThreadDetails;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Captures;

/** The thread in words, from each action down to the success that it comes from; a few dozen at a time. */
class ThreadOutline extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 40;

    private final transient ThreadDetails thread;
    private final transient Consumer<ContributionRow> tie;
    private final transient Set<UUID> loose;

    ThreadOutline(ThreadDetails thread, Consumer<ContributionRow> tie) {
        this.thread = thread;
        this.tie = tie;
        loose = thread.unthreaded();
        addClassName("thread-outline");
        List<Captures> fromTheEnd = new ArrayList<>(ThreadDetails.COLUMNS);
        fromTheEnd.sort(Comparator.reverseOrder());
        for (Captures kind : fromTheEnd) {
            List<ContributionRow> rows = new ArrayList<>(thread.of(kind));
            if (rows.isEmpty()) {
                continue;
            }
            rows.sort(Comparator.comparing(row -> !loose.contains(row.id())));
            UnorderedList list = new UnorderedList();
            Div part = new Div(new H2(text("room.kinds." + kind)), list);
            add(part);
            more(part, list, rows, 0);
        }
    }

    private void more(Div part, UnorderedList list, List<ContributionRow> rows, int from) {
        int to = Math.min(rows.size(), from + AT_ONCE);
        rows.subList(from, to).forEach(row -> list.add(item(row, true)));
        if (to < rows.size()) {
            Button more = new Button(Texts.here().get("room.thread.more", "count", rows.size() - to));
            more.addClickListener(click -> {
                part.remove(more);
                more(part, list, rows, to);
            });
            part.add(more);
        }
    }

    private ListItem item(ContributionRow row, boolean top) {
        Span words = new Span(row.text());
        words.addClassName("words");
        ListItem item = new ListItem(words);
        if (loose.contains(row.id())) {
            item.addClassName("loose");
            Span badge = new Span(text("room.thread.loose"));
            badge.getElement().getThemeList().add("badge error");
            item.add(badge);
        }
        if (top && ThreadDetails.restsOn(row.kind()) != null) {
            Button edit = new Button(text("room.thread.tie"), VaadinIcon.LINK.create(), click -> tie.accept(row));
            edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            edit.setAriaLabel(Texts.here().get("room.thread.tie.this", "text", row.text()));
            item.add(edit);
        }
        List<ContributionRow> under = thread.under(row.id());
        if (!under.isEmpty()) {
            UnorderedList below = new UnorderedList();
            below.getElement().setAttribute("aria-label", text("room.thread.rests-on." + row.kind()));
            under.forEach(one -> below.add(item(one, false)));
            item.add(below);
        }
        return item;
    }
}
