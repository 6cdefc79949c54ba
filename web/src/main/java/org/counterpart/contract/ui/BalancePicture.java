package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import org.counterpart.contract.Balance;
import org.counterpart.contract.Draft;

/** What each party asks for and what it brings, as bars to either side of one line, with the numbers below. */
class BalancePicture extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;

    BalancePicture(Desk desk) {
        this.desk = desk;
        addClassName("balance");
    }

    void show(Draft draft) {
        removeAll();
        Balance balance = draft.balance();
        int most = balance.sides().stream()
                .mapToInt(side -> Math.max(side.wants(), side.brings()))
                .max()
                .orElse(0);
        setVisible(most > 0);
        Div picture = new Div();
        picture.addClassName("balance-picture");
        // The table says the same to those who hear it.
        picture.getElement().setAttribute("aria-hidden", "true");
        Div head = new Div(
                cell("name", ""),
                cell("wants", text("contract.balance.wants")),
                cell("brings", text("contract.balance.brings")));
        head.addClassName("head");
        picture.add(head);
        balance.sides().forEach(side -> picture.add(bars(side, Math.max(most, 1))));
        add(new H3(text("contract.balance")), picture, table(balance));
    }

    private Div bars(Balance.Side side, int most) {
        Div wants = new Div(bar("desirable", side.desirable(), most), bar("essential", side.essential(), most));
        wants.addClassName("wants");
        Div brings = new Div(bar("offers", side.offers(), most), bar("yes", side.yes(), most));
        brings.addClassName("brings");
        Div line = new Div(cell("name", desk.party(side.party())), wants, brings);
        line.addClassName("line");
        return line;
    }

    private static Div bar(String kind, int count, int most) {
        Div bar = new Div();
        bar.addClassNames("stretch", kind);
        bar.setWidth(String.format(Locale.ROOT, "%.2f%%", 100.0 * count / most));
        if (count > 0) {
            bar.setText(Integer.toString(count));
        }
        return bar;
    }

    private static Div cell(String kind, String words) {
        Div cell = new Div();
        cell.setText(words);
        cell.addClassName(kind);
        return cell;
    }

    private Div table(Balance balance) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String column :
                new String[] {"party", "essential", "desirable", "met", "declined", "open", "offers", "yes", "no"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text("contract.balance." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (Balance.Side side : balance.sides()) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(desk.party(side.party()));
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            number(row, "essential", side.essential());
            number(row, "desirable", side.desirable());
            number(row, "met", side.met());
            number(row, "declined", side.declined());
            number(row, "open", side.open());
            number(row, "offers", side.offers());
            number(row, "yes", side.yes());
            number(row, "no", side.no());
            table.getBody().add(row);
        }
        Div scroll = new Div(table);
        scroll.addClassName("balance-table");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("aria-label", text("contract.balance"));
        return scroll;
    }

    private static void number(NativeTableRow row, String column, int count) {
        var cell = row.addDataCell();
        cell.setText(Integer.toString(count));
        cell.getElement().setAttribute("data-label", text("contract.balance." + column));
    }
}
