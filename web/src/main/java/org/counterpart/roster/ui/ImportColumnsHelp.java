package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;

/** How each column of the file is written, by example. */
class ImportColumnsHelp extends Details {

    private static final long serialVersionUID = 1L;

    /** An example for every column, in the order of the file. */
    static final Map<String, String> EXAMPLES = new LinkedHashMap<>();

    static {
        EXAMPLES.put("id", "0199e000-0000-7000-8000-000000000001");
        EXAMPLES.put("name", "Camila Rocha");
        EXAMPLES.put("country", "BR");
        EXAMPLES.put("city", "São Paulo");
        EXAMPLES.put("zone", "America/Sao_Paulo");
        EXAMPLES.put("languages", "pt-BR C2; en C1");
        EXAMPLES.put("specialities", "Negotiation; Partnership workshops");
        EXAMPLES.put("rate", "1200.00 BRL");
        EXAMPLES.put("biography", "…");
        EXAMPLES.put("status", "ACTIVE, PAUSED, LEFT");
        EXAMPLES.put("memberId", "0199e000-0000-7000-8000-000000000002");
        EXAMPLES.put("pronouns", "she/her");
        EXAMPLES.put("region", "BR-SP");
        EXAMPLES.put("joinedOn", "2019-03-01");
        EXAMPLES.put("industries", "Hospitals; Energy");
        EXAMPLES.put("deliveredIn", "BR; MX");
        EXAMPLES.put("workDays", "MONDAY; TUESDAY");
        EXAMPLES.put("worksFrom", "09:00");
        EXAMPLES.put("worksUntil", "17:00");
        EXAMPLES.put("links", "Talk https://example.org/talk");
    }

    ImportColumnsHelp() {
        super(text("roster.import.columns"));
        addClassName("import-columns");
        NativeTableBody body = new NativeTableBody();
        EXAMPLES.forEach((column, example) -> body.add(
                new NativeTableRow(code(column), new NativeTableCell(text("roster." + column)), code(example))));
        NativeTable table = new NativeTable(
                new NativeTableHeader(new NativeTableRow(
                        new NativeTableHeaderCell(text("roster.import.column")),
                        new NativeTableHeaderCell(text("roster.import.meaning")),
                        new NativeTableHeaderCell(text("roster.import.example")))),
                body);
        table.addClassName("plain-table");
        Div scroller = new Div(table);
        scroller.addClassName("scrolls");
        scroller.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroller.getElement().setAttribute("aria-label", text("roster.import.columns"));
        add(new Paragraph(text("roster.import.columns.text", "required", "name, country, city, zone")), scroller);
    }

    private static NativeTableCell code(String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("code");
        return cell;
    }
}
