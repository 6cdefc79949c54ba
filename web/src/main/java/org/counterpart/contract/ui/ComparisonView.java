package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.contract.Comparison;
import org.counterpart.contract.Comparison.Change;
import org.counterpart.contract.ContractDocument;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.RoleData;
import org.counterpart.shell.Texts;

/** Two versions side by side, what differs first; on a phone one below the other. */
class ComparisonView extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Comparison comparison;
    private final NativeTable table = new NativeTable();
    private final Span count = new Span();

    ComparisonView(Desk desk, Comparison comparison) {
        this.comparison = comparison;
        addClassName("comparison");
        count.getElement().setAttribute("role", "status");
        Checkbox all = new Checkbox(text("contract.compare.all"), change -> show(change.getValue()));
        Div above = new Div(count, all);
        above.addClassName("comparison-head");
        NativeTableRow head = new NativeTableRow();
        for (String title : new String[] {
            text("contract.compare.what"), before(), after(),
        }) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        add(above, table);
        show(false);
    }

    private String before() {
        return text("contract.version", "number", comparison.before());
    }

    private String after() {
        return text("contract.version", "number", comparison.after());
    }

    private void show(boolean all) {
        table.getBody().removeAll();
        comparison.terms().stream()
                .filter(term -> all || term.change() != Change.SAME)
                .forEach(this::term);
        comparison.roles().stream()
                .filter(role -> all || role.change() != Change.SAME)
                .forEach(this::role);
        long differences = comparison.terms().stream()
                        .filter(term -> term.change() != Change.SAME)
                        .count()
                + comparison.roles().stream()
                        .filter(role -> role.change() != Change.SAME)
                        .count();
        count.setText(
                differences == 0 ? text("contract.compare.same") : Texts.here().count("contract.compare", differences));
        table.setVisible(table.getBody().getChildren().findAny().isPresent());
    }

    private void term(Comparison.TermChange term) {
        String kind = Desk.label(term.any().kind());
        UUID party = term.any().party();
        row(
                term.change(),
                party == null ? kind : kind + " · " + name(party),
                clause(term.before()),
                clause(term.after()));
    }

    private void role(Comparison.RoleChange role) {
        RoleData any = role.after() == null ? role.before() : role.after();
        row(
                role.change(),
                text("contract.roles") + " · " + any.topic(),
                role.before() == null ? null : Dimensions.list(role.before()),
                role.after() == null ? null : Dimensions.list(role.after()));
    }

    private Component clause(Clause clause) {
        return clause == null ? null : new ClauseText(clause, this::name);
    }

    private String name(UUID party) {
        return comparison.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(ContractDocument.Party::name)
                .findFirst()
                .orElse("–");
    }

    private void row(Change change, String what, Component before, Component after) {
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(
                new Span(what),
                Badges.badge(
                        Desk.label(change),
                        switch (change) {
                            case ADDED -> "success";
                            case REMOVED -> "error";
                            case CHANGED -> "warning";
                            case SAME -> "contrast";
                        }));
        NativeTableRow row = new NativeTableRow(title, cell(before(), before), cell(after(), after));
        row.addClassName(change.name().toLowerCase(Locale.ROOT));
        table.getBody().add(row);
    }

    private static NativeTableCell cell(String version, Component content) {
        NativeTableCell cell = new NativeTableCell(content == null ? new Span("–") : content);
        cell.getElement().setAttribute("data-label", version);
        return cell;
    }
}
