package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterpart.shell.Texts;

/** A picture and its table in one: each line a name, a bar for the eye, and the numbers it stands for. */
class BarTable extends Div {

    private static final long serialVersionUID = 1L;

    /** How many lines are shown at first. */
    private static final int FIRST = 10;

    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = table.addBody();
    private final List<NativeTableRow> rows = new ArrayList<>();
    private final int most;

    /**
     * @param label what the table shows, for those who hear it
     * @param most what the longest bar stands for
     * @param columns the keys of the headings: of the names, then of each number
     */
    BarTable(String label, int most, String... columns) {
        this.most = Math.max(most, 1);
        addClassName("bars");
        table.getElement().setAttribute("aria-label", label);
        NativeTableRow headings = new NativeTableRow();
        headings.add(heading(text(columns[0]), "name"));
        // The bars say nothing that the numbers do not.
        NativeTableHeaderCell bars = heading("", "bar");
        bars.getElement().setAttribute("aria-hidden", "true");
        headings.add(bars);
        for (int i = 1; i < columns.length; i++) {
            headings.add(heading(text(columns[i]), "number"));
        }
        table.getHead().add(headings);
        add(table);
    }

    /**
     * Adds a line.
     *
     * @param parts how long each part of the bar is, the strongest colour first
     */
    void line(Component name, int[] parts, Component... numbers) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        for (int i = 0; i < parts.length; i++) {
            Div part = new Div();
            part.addClassName("part-" + i);
            part.setWidth(String.format(Locale.ROOT, "%.2f%%", 100.0 * parts[i] / most));
            bar.add(part);
        }
        row.addDataCell().add(bar);
        row.getElement().getChild(1).setAttribute("class", "bar-cell").setAttribute("aria-hidden", "true");
        for (Component number : numbers) {
            var cell = row.addDataCell();
            cell.add(number);
            cell.addClassName("number");
        }
        rows.add(row);
        if (rows.size() <= FIRST) {
            body.add(row);
        }
    }

    /** Offers the lines that are not shown at first. */
    BarTable complete() {
        if (rows.size() > FIRST) {
            Button all = new Button(text("glance.all", "count", rows.size()));
            all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            all.addClickListener(click -> {
                rows.subList(FIRST, rows.size()).forEach(body::add);
                all.setVisible(false);
            });
            add(all);
        }
        return this;
    }

    static String number(int count) {
        return java.text.NumberFormat.getIntegerInstance(Texts.here().locale()).format(count);
    }

    private static NativeTableHeaderCell heading(String words, String kind) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(kind);
        return cell;
    }
}
