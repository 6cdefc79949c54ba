package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Parts of a form that there are any number of, each with a button to take it out, and one to add another. */
class Rows<R extends Component> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<R> rows = new ArrayList<>();
    private final String legend;
    private final transient Supplier<R> another;
    private final Div list = new Div();

    /** @param legend the key of what a part is called, with its {@code {number}} */
    Rows(String legend, String add, Supplier<R> another) {
        this.legend = legend;
        this.another = another;
        list.addClassName("rows");
        Button more = new Button(text(add), VaadinIcon.PLUS.create(), click -> add(another.get()));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(list, more);
    }

    List<R> rows() {
        return rows;
    }

    void clear() {
        rows.clear();
        show();
    }

    R another() {
        return add(another.get());
    }

    R add(R row) {
        rows.add(row);
        show();
        return row;
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                rows.remove(row);
                show();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(text("partnering.row.remove", "what", text(legend, "number", i + 1)));
            Span name = new Span(text(legend, "number", i + 1));
            name.addClassName("row-name");
            Div set = new Div(name, remove, row);
            set.addClassName("row");
            set.getElement().setAttribute("role", "group").setAttribute("aria-label", name.getText());
            list.add(set);
        }
    }
}
