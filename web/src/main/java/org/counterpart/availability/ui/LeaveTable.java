package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.counterpart.availability.ConsultantAvailability;
import org.counterpart.availability.LeaveDetails;

/** Somebody's leave and public holidays in a period, in words. */
class LeaveTable extends Div {

    private static final long serialVersionUID = 1L;

    private final boolean mayChange;
    private final transient Words words = new Words();
    private final transient Consumer<LeaveDetails> edit;
    private final transient Consumer<LeaveDetails> remove;

    LeaveTable(boolean mayChange, Consumer<LeaveDetails> edit, Consumer<LeaveDetails> remove) {
        this.mayChange = mayChange;
        this.edit = edit;
        this.remove = remove;
        addClassName("board");
    }

    void show(List<LeaveDetails> leave, ConsultantAvailability days, String country, String period) {
        removeAll();
        NativeTable table = new NativeTable();
        NativeTableBody body = table.getBody();
        leave.forEach(one -> body.add(line(one)));
        words.holidays(days.days())
                .forEach(holiday -> body.add(new NativeTableRow(
                        cell("availability.leave.when", new Span(holiday)),
                        cell("availability.leave.what", new Span(text("availability.holiday"))),
                        new NativeTableCell())));
        if (body.getChildren().findAny().isPresent()) {
            table.setCaptionText(period);
            NativeTableRow head = new NativeTableRow(
                    new NativeTableHeaderCell(text("availability.leave.when")),
                    new NativeTableHeaderCell(text("availability.leave.what")),
                    new NativeTableHeaderCell(text("availability.leave.note")));
            table.getHead().add(head);
            if (mayChange) {
                head.add(new NativeTableHeaderCell(text("availability.leave.actions")));
            }
            add(table);
        } else {
            add(secondary(text("availability.leave.none")));
        }
        if (days.holidaysOf() == null) {
            add(secondary(text("availability.no-calendar", "country", country)));
        }
    }

    private NativeTableRow line(LeaveDetails leave) {
        String range = words.range(leave.away());
        NativeTableRow line = new NativeTableRow(
                cell("availability.leave.when", new Span(range)),
                cell("availability.leave.what", new Span(words.kind(leave.kind()))),
                cell("availability.leave.note", new Span(leave.note() == null ? "" : leave.note())));
        if (mayChange) {
            NativeTableCell actions = new NativeTableCell(
                    button(VaadinIcon.EDIT, text("availability.leave.edit", "days", range), () -> edit.accept(leave)),
                    button(
                            VaadinIcon.TRASH,
                            text("availability.leave.remove.one", "days", range),
                            () -> remove.accept(leave)));
            actions.addClassName("row-actions");
            line.add(actions);
        }
        return line;
    }

    private static NativeTableCell cell(String key, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", text(key));
        return cell;
    }

    private static Button button(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }

    private static Span secondary(String sentence) {
        Span span = new Span(sentence);
        span.addClassName("secondary");
        return span;
    }
}
