package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.common.FieldError;

/** A list of a draft, one of which is open to be written; put in order by dragging, or by buttons. */
class PartList<T> extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DraftPart<T> part;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final Button add;
    private final Span said = new Span();
    private final List<PartRow<T>> rows = new ArrayList<>();
    private int open;

    /** @param open the place of the one that is open at first; -1: none */
    PartList(DraftPart<T> part, int open) {
        this.part = part;
        this.open = open;
        addClassName("part-list");
        none.setText(text("instruments." + part.name() + ".empty"));
        none.addClassName("secondary");
        // Told to those who do not see things move.
        said.addClassName("heard");
        said.getElement().setAttribute("role", "status");
        add = new Button(text("instruments." + part.name() + ".add"), VaadinIcon.PLUS.create(), click -> add());
        part.before().ifPresent(this::add);
        add(none, list, add, said);
        show();
    }

    /** Shows the list as the draft says now. */
    final void show() {
        List<T> parts = part.read(part.desk.document());
        rows.clear();
        list.removeAll();
        for (int i = 0; i < parts.size(); i++) {
            PartRow<T> row = new PartRow<>(this, part, i, parts.get(i), parts.size());
            rows.add(row);
            list.add(row);
        }
        none.setVisible(parts.isEmpty());
        list.setVisible(!parts.isEmpty());
        add.setEnabled(parts.size() < part.most());
        if (open >= 0 && open < rows.size()) {
            rows.get(open).open();
        }
        tell();
    }

    /** Says of each what it lacks. */
    final void tell() {
        List<FieldError> lacking = part.desk.lacking();
        for (int i = 0; i < rows.size(); i++) {
            String path = part.path() + "[" + i + "]";
            rows.get(i).lacks((int)
                    lacking.stream().filter(one -> one.field().startsWith(path)).count());
        }
    }

    /** Opens one, and moves the focus there. */
    void open(int place) {
        if (place >= 0 && place < rows.size()) {
            toggle(place, true);
            rows.get(place).focusFirst();
        }
    }

    /** The place of the one that is open; -1: none. */
    int opened() {
        return open;
    }

    void toggle(int place, boolean wanted) {
        if (open >= 0 && open < rows.size() && open != place) {
            rows.get(open).close();
        }
        open = wanted ? place : -1;
        if (wanted) {
            rows.get(place).open();
        } else {
            rows.get(place).close();
        }
    }

    void changed(int place, T now) {
        part.desk.change(document -> {
            List<T> parts = new ArrayList<>(part.read(document));
            parts.set(place, now);
            return part.write(document, parts);
        });
    }

    /** Puts one at another place, and keeps the focus with it. */
    void move(int from, int to, boolean byButton) {
        List<T> parts = new ArrayList<>(part.read(part.desk.document()));
        if (from < 0 || from >= parts.size() || to < 0 || to >= parts.size() || from == to) {
            return;
        }
        parts.add(to, parts.remove(from));
        boolean wasOpen = open == from;
        open = wasOpen ? to : -1;
        part.desk.change(document -> part.write(document, parts));
        show();
        said.setText(text("instruments.moved", "what", part.title(parts.get(to)), "place", to + 1));
        if (byButton) {
            rows.get(to).focusMove(to < from);
        }
    }

    void remove(int place) {
        T gone = part.read(part.desk.document()).get(place);
        open = -1;
        part.desk.change(document -> part.without(document, gone));
        show();
        said.setText(text("instruments.removed", "what", part.title(gone)));
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(place, rows.size() - 1)).focus();
        }
    }

    private void add() {
        List<T> parts = new ArrayList<>(part.read(part.desk.document()));
        parts.add(part.fresh());
        part.desk.change(document -> part.write(document, parts));
        open = -1;
        show();
        open(parts.size() - 1);
    }
}
