package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.counterpart.promises.PromiseRow;
import org.counterpart.shell.Texts;

/** Promises by how soon they are due: overdue, today, this week, later, settled. */
class PromiseGroups extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean engagement;
    private final transient Consumer<PromiseRow> open;

    /** @param engagement whether each says which engagement it belongs to */
    PromiseGroups(boolean engagement, Consumer<PromiseRow> open) {
        this.engagement = engagement;
        this.open = open;
        addClassName("promises");
    }

    /** Shows these, in the order in which they come within each group. */
    void show(List<PromiseRow> rows, Instant now, ZoneId zone) {
        removeAll();
        Locale locale = Texts.here().locale();
        Map<When, UnorderedList> groups = new EnumMap<>(When.class);
        for (PromiseRow row : rows) {
            When when = When.of(row.state(), row.dueAt(), now, zone, locale);
            groups.computeIfAbsent(when, none -> new UnorderedList())
                    .add(new PromiseCard(row, zone, when, engagement, open));
        }
        groups.forEach((when, list) -> {
            Section section = new Section(new H2(text(when.key())), list);
            section.getElement().setAttribute("aria-label", text(when.key()));
            section.addClassName(when.name().toLowerCase(Locale.ROOT));
            add(section);
        });
    }
}
