package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.counterpart.promises.PartyRatio;
import org.counterpart.shell.Texts;

/** How many of its promises each party kept: a picture and its table in one, a line for each party. */
class RatioTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<String> COUNTS = List.of("kept", "broken", "renegotiated", "released", "open");

    RatioTable(List<PartyRatio> ratios) {
        addClassNames("bars", "ratios");
        getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", text("promises.ratios"));
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("aria-label", text("promises.ratios"));
        NativeTableRow headings = new NativeTableRow();
        headings.add(heading(text("promises.party.gave"), "name"));
        NativeTableHeaderCell bars = heading("", "bar");
        bars.getElement().setAttribute("aria-hidden", "true");
        headings.add(bars, heading(text("promises.ratio"), "number"));
        COUNTS.forEach(count -> headings.add(heading(text("promises.ratio." + count), "number")));
        table.getHead().add(headings);
        var body = table.addBody();
        ratios.forEach(ratio -> body.add(line(ratio)));
        Paragraph rule = new Paragraph(text("promises.ratio.rule", "count", PartyRatio.ENOUGH));
        rule.addClassName("secondary");
        add(table, rule);
    }

    private static NativeTableRow line(PartyRatio ratio) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell name = new NativeTableHeaderCell(ratio.party());
        name.getElement().setAttribute("scope", "row");
        row.add(name);
        row.addDataCell().add(bar(ratio));
        row.getElement().getChild(1).setAttribute("class", "bar-cell").setAttribute("aria-hidden", "true");
        number(row, ratio.ratio() == null ? "–" : percent(ratio.ratio()));
        for (int count : counts(ratio)) {
            number(row, NumberFormat.getIntegerInstance(Texts.here().locale()).format(count));
        }
        if (ratio.contested() > 0) {
            Span contested = new Span(Texts.here().count("promises.contested.count", ratio.contested()));
            contested.addClassName("secondary");
            name.add(new Div(contested));
        }
        return row;
    }

    /** Its parts are what its numbers say, in their order; as long as the promises are many. */
    private static Div bar(PartyRatio ratio) {
        Div bar = new Div();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        int[] counts = counts(ratio);
        int all = java.util.Arrays.stream(counts).sum();
        for (int i = 0; i < counts.length && all > 0; i++) {
            Div part = new Div();
            part.addClassName(COUNTS.get(i));
            part.setWidth(String.format(Locale.ROOT, "%.2f%%", 100.0 * counts[i] / all));
            bar.add(part);
        }
        return bar;
    }

    private static int[] counts(PartyRatio ratio) {
        return new int[] {ratio.kept(), ratio.broken(), ratio.renegotiated(), ratio.released(), ratio.open()};
    }

    private static String percent(double ratio) {
        return NumberFormat.getPercentInstance(Texts.here().locale()).format(ratio);
    }

    private static void number(NativeTableRow row, String written) {
        var cell = row.addDataCell();
        cell.setText(written);
        cell.addClassName("number");
    }

    private static NativeTableHeaderCell heading(String words, String kind) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        cell.addClassName(kind);
        return cell;
    }
}
