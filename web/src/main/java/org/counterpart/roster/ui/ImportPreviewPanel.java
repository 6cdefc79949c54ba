package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.counterpart.common.Ids;
import org.counterpart.roster.ImportKind;
import org.counterpart.roster.ImportPreview;
import org.counterpart.shell.Texts;

/** What an import would do, row by row, and the button that does it. */
class ImportPreviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** One preview is imported once, however often its button is pressed. */
    private final String requestKey = Ids.next().toString();

    private final ImportRowsGrid grid = new ImportRowsGrid();

    /**
     * @param name the file's
     * @param carryOut does it, under a key that tells a repetition
     * @param again lets the person choose another file
     */
    ImportPreviewPanel(String name, ImportPreview preview, Consumer<String> carryOut, Runnable again) {
        addClassName("import-preview");
        int errors = preview.count(ImportKind.ERROR);
        int wanted = preview.count(ImportKind.NEW) + preview.count(ImportKind.CHANGED);
        Button go = new Button(Texts.here().count("roster.import.do", wanted), click -> carryOut.accept(requestKey));
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(errors == 0 && wanted > 0);
        Div actions = new Div(go, new Button(text("roster.import.other"), click -> again.run()));
        actions.addClassName("actions");
        add(read(name, preview));
        if (errors > 0) {
            add(verdict(Texts.here().count("roster.import.errors", errors), "problem"));
        } else if (wanted == 0) {
            add(verdict(text("roster.import.nothing"), "secondary"));
        }
        add(actions, kinds(preview), grid);
    }

    private static Span read(String name, ImportPreview preview) {
        String separator = preview.separator().equals("\t") ? text("roster.import.tab") : preview.separator();
        Span read = new Span(
                text("roster.import.read", "file", name, "encoding", preview.encoding(), "separator", separator));
        read.addClassName("secondary");
        return read;
    }

    private static Paragraph verdict(String sentence, String look) {
        Paragraph verdict = new Paragraph(sentence);
        verdict.addClassName(look);
        verdict.getElement().setAttribute("role", "status");
        return verdict;
    }

    /** Errors first: they are what somebody has to do something about. */
    private RadioButtonGroup<ImportKind> kinds(ImportPreview preview) {
        List<ImportKind> found = new ArrayList<>();
        for (ImportKind kind : ImportKind.values()) {
            if (preview.count(kind) > 0) {
                found.add(kind);
            }
        }
        RadioButtonGroup<ImportKind> kinds = new RadioButtonGroup<>(text("roster.import.show"));
        kinds.setItems(found);
        kinds.setItemLabelGenerator(
                kind -> text("roster.import.count", "kind", label(kind), "count", preview.count(kind)));
        kinds.addValueChangeListener(change -> grid.setItems(preview.rows().stream()
                .filter(row -> row.kind() == change.getValue())
                .toList()));
        kinds.setVisible(!found.isEmpty());
        grid.setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            kinds.setValue(found.get(0));
        }
        return kinds;
    }

    static String label(ImportKind kind) {
        return text("roster.import.kind." + kind.name().toLowerCase(Locale.ROOT));
    }
}
