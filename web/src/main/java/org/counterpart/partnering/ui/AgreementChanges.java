package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.counterpart.partnering.AgreementComparison;
import org.counterpart.partnering.AgreementComparison.AgreementChange;
import org.counterpart.shell.Texts;

/** Two versions side by side, what differs alone; on a phone one below the other. */
class AgreementChanges extends Div {

    private static final long serialVersionUID = 1L;

    AgreementChanges(AgreementComparison comparison) {
        addClassName("comparison");
        List<AgreementChange> differences =
                comparison.lines().stream().filter(line -> !line.same()).toList();
        Span count = new Span(
                differences.isEmpty()
                        ? text("contract.compare.same")
                        : Texts.here().count("contract.compare", differences.size()));
        count.getElement().setAttribute("role", "status");
        add(count);
        if (differences.isEmpty()) {
            return;
        }
        String before = text("contract.version", "number", comparison.before());
        String after = text("contract.version", "number", comparison.after());
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String title : List.of(text("contract.compare.what"), before, after)) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (AgreementChange line : differences) {
            NativeTableHeaderCell part = new NativeTableHeaderCell(text("partnering.part." + line.part()));
            part.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow(part);
            row.addClassName(line.before() == null ? "added" : line.after() == null ? "removed" : "changed");
            row.add(cell(before, line.before()), cell(after, line.after()));
            table.getBody().add(row);
        }
        add(table);
    }

    private static NativeTableCell cell(String label, String words) {
        NativeTableCell cell = new NativeTableCell(Objects.toString(words, "–"));
        cell.getElement().setAttribute("data-label", label);
        cell.addClassName("words");
        return cell;
    }
}
