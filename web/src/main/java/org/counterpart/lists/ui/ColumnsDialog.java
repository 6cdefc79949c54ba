package org.counterpart.lists.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Chooses which columns of a list are seen, and in which order. The first is the row's name, and always seen. */
public class ColumnsDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> labels;
    private final List<String> order;
    private final List<String> shown;
    private final Div lines = new Div();

    /**
     * @param labels every column that can be seen, in the list's own order, with its heading; the first is always seen
     * @param shown the keys of those that are seen now, in their order
     * @param choose is told the keys that are to be seen; none: as the list comes
     */
    public ColumnsDialog(Map<String, String> labels, List<String> shown, Consumer<List<String>> choose) {
        this.labels = labels;
        this.shown = new ArrayList<>(shown);
        this.order = new ArrayList<>(shown);
        labels.keySet().stream().filter(key -> !shown.contains(key)).forEach(order::add);
        String first = labels.keySet().iterator().next();
        order.remove(first);
        this.shown.remove(first);
        setHeaderTitle(text("lists.columns"));
        setWidth("30rem");
        lines.addClassName("column-choice");
        show();
        add(new Paragraph(text("lists.columns.text")), lines);
        Button apply = new Button(text("lists.columns.apply"), click -> {
            List<String> keys = new ArrayList<>(List.of(first));
            order.stream().filter(this.shown::contains).forEach(keys::add);
            close();
            choose.accept(keys);
        });
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button reset = new Button(text("lists.columns.reset"), click -> {
            close();
            choose.accept(List.of());
        });
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getFooter().add(reset, new Button(text("lists.cancel"), click -> close()), apply);
    }

    private void show() {
        lines.removeAll();
        order.forEach(key -> lines.add(line(key)));
    }

    private Div line(String key) {
        Checkbox box = new Checkbox(labels.get(key), shown.contains(key));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                shown.add(key);
            } else {
                shown.remove(key);
            }
        });
        int place = order.indexOf(key);
        Div line = new Div(
                box,
                move(VaadinIcon.ARROW_UP, "lists.columns.up", key, -1, place > 0),
                move(VaadinIcon.ARROW_DOWN, "lists.columns.down", key, 1, place < order.size() - 1));
        line.addClassName("pair");
        return line;
    }

    private Button move(VaadinIcon icon, String label, String key, int by, boolean possible) {
        Button move = new Button(icon.create());
        move.setAriaLabel(text(label, "column", labels.get(key)));
        move.setTooltipText(text(label, "column", labels.get(key)));
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        move.setEnabled(possible);
        move.addClickListener(click -> {
            int place = order.indexOf(key);
            order.remove(place);
            order.add(place + by, key);
            show();
            // The keyboard stays with what it moved.
            Div line = (Div) lines.getComponentAt(place + by);
            int button = by < 0 ? 1 : 2;
            Button same = (Button) line.getComponentAt(button);
            (same.isEnabled() ? same : (Button) line.getComponentAt(3 - button)).focus();
        });
        return move;
    }
}
