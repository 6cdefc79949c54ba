package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.counterpart.prework.PartyHeard;
import org.counterpart.shell.Texts;

/**
 * A disc for everybody invited, filled once they were heard, and a bar for the minutes given to each of them; with a line
 * at half of what the party listened to most was given. The table says the same.
 */
class SymmetryPicture extends Div {

    private static final long serialVersionUID = 1L;

    SymmetryPicture(List<PartyHeard> parties) {
        addClassName("symmetry");
        double most =
                parties.stream().mapToDouble(PartyHeard::minutesEach).max().orElse(0);
        Div picture = new Div();
        picture.addClassName("symmetry-picture");
        // The table says the same to those who hear it.
        picture.getElement().setAttribute("aria-hidden", "true");
        parties.forEach(party -> picture.add(row(party, most)));
        add(picture, table(parties));
    }

    private static Div row(PartyHeard party, double most) {
        Span name = new Span(party.name());
        name.addClassName("strong");
        Div discs = new Div();
        discs.addClassName("discs");
        for (int i = 0; i < party.invited(); i++) {
            Span disc = new Span();
            disc.setClassName("is-heard", i < party.heard());
            discs.add(disc);
        }
        Div bar = new Div(new Span());
        bar.addClassName("minutes-bar");
        bar.setClassName("too-little", party.minutesEach() < most / 2);
        bar.getStyle().set("--n", String.format(Locale.ROOT, "%.4f", most == 0 ? 0 : party.minutesEach() / most));
        Span each = new Span(text("prework.board.each", "minutes", number(party.minutesEach())));
        each.addClassName("secondary");
        Div minutes = new Div(bar, each);
        minutes.addClassName("minutes-line");
        Div row = new Div(name, discs, minutes);
        row.addClassName("symmetry-row");
        return row;
    }

    private static Div table(List<PartyHeard> parties) {
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (String column : new String[] {"party", "heard", "share", "minutes", "minutes-each"}) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text("prework.board." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        for (PartyHeard party : parties) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell name = new NativeTableHeaderCell(party.name());
            name.getElement().setAttribute("scope", "row");
            row.add(name);
            cell(row, text("prework.board.of", "heard", party.heard(), "invited", party.invited()));
            cell(row, text("prework.board.percent", "percent", party.percent()));
            cell(row, Integer.toString(party.minutes()));
            cell(row, number(party.minutesEach()));
            table.getBody().add(row);
        }
        Div scroll = new Div(table);
        scroll.addClassNames("symmetry-table", "shown");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("aria-label", text("prework.board.table"));
        return scroll;
    }

    private static void cell(NativeTableRow row, String words) {
        row.addDataCell().setText(words);
    }

    private static String number(double value) {
        return String.format(Texts.here().locale(), value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
