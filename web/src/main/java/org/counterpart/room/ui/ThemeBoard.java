package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.counterpart.room.ContributionData;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.LiveBlock;
import org.counterpart.shell.Texts;

/** Contributions as cards in groups: dragged from one to the other, or put there by the card's own dialog. */
class ThemeBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DayDesk desk;
    private transient List<ContributionRow> shown;

    ThemeBoard(DayDesk desk) {
        this.desk = desk;
        addClassName("theme-board");
    }

    void show(LiveBlock block, List<ContributionRow> rows) {
        if (rows.equals(shown)) {
            return;
        }
        shown = rows;
        // Empty, it is not shown by its style: what is invisible to Flow would keep its cards in the page.
        removeAll();
        if (rows.isEmpty()) {
            return;
        }
        Map<String, List<ContributionRow>> themes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row ->
                themes.computeIfAbsent(row.theme(), theme -> new ArrayList<>()).add(row));
        List<ContributionRow> loose = themes.remove("");
        if (loose != null) {
            add(group(themes.isEmpty() ? text("room.day.all") : text("room.page.themes-none"), "", loose));
        }
        themes.forEach((theme, those) -> add(group(theme, theme, those)));
        add(newGroup());
        if (block.contributions() > rows.size() && rows.size() == DayDesk.MOST) {
            add(new Paragraph(Texts.here().get("room.day.more", "count", block.contributions() - rows.size())));
        }
    }

    private Div group(String title, String theme, List<ContributionRow> rows) {
        Span count = new Span(String.valueOf(rows.size()));
        count.addClassName("secondary");
        UnorderedList cards = new UnorderedList();
        rows.forEach(row -> cards.add(card(row)));
        Div group = new Div(new H3(new Span(title), count), cards);
        group.addClassName("theme-group");
        accepts(group, row -> move(row, theme));
        return group;
    }

    private Div newGroup() {
        Div zone = new Div(new Span(text("room.theme.drop")));
        zone.addClassName("theme-new");
        accepts(zone, row -> card(row, shown, true).open());
        return zone;
    }

    private ListItem card(ContributionRow row) {
        Span words = new Span(row.text());
        words.addClassName("words");
        ListItem card = new ListItem(words);
        card.addClassName("theme-card");
        if (!row.name().isEmpty()) {
            Span author = new Span(row.name());
            author.addClassName("secondary");
            card.add(author);
        }
        if (row.hidden()) {
            card.addClassName("hidden-card");
            Span hidden = new Span(text("room.card.hidden"));
            hidden.getElement().getThemeList().add("badge contrast");
            card.add(hidden);
        }
        Button open = new Button(
                VaadinIcon.PENCIL.create(), click -> card(row, shown, false).open());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        open.setAriaLabel(Texts.here().get("room.card.open", "text", beginning(row.text())));
        open.setTooltipText(text("room.card"));
        card.add(open);
        DragSource<ListItem> drag = DragSource.create(card);
        drag.setDragData(row);
        return card;
    }

    private static void accepts(Div zone, Consumer<ContributionRow> dropped) {
        DropTarget.create(zone).addDropListener(drop -> drop.getDragData()
                .filter(ContributionRow.class::isInstance)
                .map(ContributionRow.class::cast)
                .ifPresent(dropped));
    }

    private void move(ContributionRow row, String theme) {
        if (!row.theme().equals(theme)) {
            desk.act(() -> desk.rooms()
                    .change(
                            desk.member(),
                            desk.workshopId(),
                            row.id(),
                            row.version(),
                            new ContributionData(row.text(), theme, row.hidden())));
        }
    }

    private static String beginning(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    private CardDialog card(ContributionRow row, List<ContributionRow> shown, boolean newGroup) {
        return new CardDialog(desk.rooms(), desk.member(), desk.workshopId(), row, shown, newGroup, desk::reload);
    }
}
