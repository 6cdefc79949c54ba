package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.roster.ImportKind;
import org.counterpart.roster.ImportRow;
import org.counterpart.shell.Texts;

/** Rows of a file, and what an import makes of each. */
class ImportRowsGrid extends Grid<ImportRow> {

    private static final long serialVersionUID = 1L;

    private static final String ROW =
            """
            <div class="stacked"><span class="strong">${item.name}</span><span class="secondary if-narrow">${item.line}</span></div>""";
    private static final String WHAT =
            """
            <ul class="import-what ${item.kind}">${item.told.map(one => html`<li>
              ${one.column ? html`<b>${one.column}</b> ` : ''}${one.before ? html`<del>${one.before}</del> → ` : ''}${one.text}
            </li>`)}</ul>""";

    /** Below this many pixels; the style says the same. */
    private static final int NARROW = 900;

    private final Column<ImportRow> line;

    ImportRowsGrid() {
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        addClassName("import-rows");
        getElement().setAttribute("aria-label", text("roster.import.rows"));
        line = addColumn(ImportRow::line)
                .setHeader(text("roster.import.line"))
                .setFlexGrow(0)
                .setWidth("6rem");
        addColumn(LitRenderer.<ImportRow>of(ROW)
                        .withProperty("name", ImportRow::name)
                        .withProperty("line", row -> text("roster.import.line") + " " + row.line()))
                .setHeader(text("roster.import.row"))
                .setFlexGrow(1);
        addColumn(LitRenderer.<ImportRow>of(WHAT)
                        .withProperty("kind", row -> row.kind() == ImportKind.ERROR ? "wrong" : "")
                        .withProperty("told", ImportRowsGrid::told))
                .setHeader(text("roster.import.what"))
                .setFlexGrow(3);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(resize -> fit(resize.getWidth()));
    }

    /** Where there is little room the line stands under the name. */
    private void fit(int width) {
        line.setVisible(width >= NARROW);
    }

    private static List<Told> told(ImportRow row) {
        Stream<Told> errors = row.errors().stream()
                .map(error -> line(error.field(), "", Texts.here().get(error.key(), error.values())));
        Stream<Told> changes = row.changes().stream()
                .map(change -> line(change.column(), filled(change.before()), filled(change.after())));
        List<Told> told = Stream.concat(errors, changes).toList();
        return told.isEmpty() ? List.of(line("", "", ImportPreviewPanel.label(row.kind()))) : told;
    }

    private static Told line(String column, String before, String text) {
        return new Told(column.isEmpty() ? "" : text("roster." + column) + ":", before, text);
    }

    /** One line of what happens, as the browser gets it: by its getters. */
    public static final class Told {

        private final String column;
        private final String before;
        private final String text;

        Told(String column, String before, String text) {
            this.column = column;
            this.before = before;
            this.text = text;
        }

        public String getColumn() {
            return column;
        }

        public String getBefore() {
            return before;
        }

        public String getText() {
            return text;
        }
    }

    private static String filled(String cell) {
        return cell.isEmpty() ? text("roster.import.empty") : cell;
    }
}
