package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.counterpart.shell.Texts;

/** One of a list: its title opens it; a handle to drag it by; buttons that move it and take it out. */
class PartRow<T> extends ListItem {

    private static final long serialVersionUID = 1L;

    private final PartList<T> list;
    private final transient DraftPart<T> part;
    private final int place;
    private final NativeButton title = new NativeButton();
    private final Div badges = new Div();
    private final Span lacking = new Span();
    private final Div content = new Div();
    private final Button up;
    private final Button down;
    private transient T now;
    private boolean opened;

    PartRow(PartList<T> list, DraftPart<T> part, int place, T now, int total) {
        this.list = list;
        this.part = part;
        this.place = place;
        this.now = now;
        addClassName("part-row");
        Span handle = new Span(VaadinIcon.MENU.create());
        handle.addClassName("handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", text("instruments.drag"));
        Span number = new Span(String.valueOf(place + 1));
        number.addClassName("number");
        title.addClassName("part-title");
        title.addClickListener(click -> list.toggle(place, !opened));
        badges.addClassName("badges");
        lacking.getElement().getThemeList().add("badge error small");
        up = action(VaadinIcon.ARROW_UP, "instruments.move-up", () -> list.move(place, place - 1, true));
        up.setEnabled(place > 0);
        down = action(VaadinIcon.ARROW_DOWN, "instruments.move-down", () -> list.move(place, place + 1, true));
        down.setEnabled(place < total - 1);
        Button remove = action(VaadinIcon.TRASH, "instruments.remove", () -> list.remove(place));
        remove.setEnabled(total > part.fewest());
        Div words = new Div(title, badges);
        words.addClassName("words");
        Div actions = new Div(up, down, remove);
        actions.addClassName("row-actions");
        Div head = new Div(handle, number, words, lacking, actions);
        head.addClassName("part-head");
        content.addClassName("part-content");
        add(head, content);
        say();
        drag(handle);
    }

    void open() {
        content.removeAll();
        content.add(part.editor(now, changed -> {
            now = changed;
            say();
            list.changed(place, changed);
        }));
        opened = true;
        title.getElement().setAttribute("aria-expanded", "true");
        addClassName("open");
    }

    void close() {
        // Emptied, not hidden: what is hidden is not told any more of what it loses.
        opened = false;
        content.removeAll();
        title.getElement().setAttribute("aria-expanded", "false");
        removeClassName("open");
    }

    /** @param things how much it lacks before it can be published */
    void lacks(int things) {
        lacking.setVisible(things > 0);
        lacking.setText(Texts.here().count("instruments.lacks", things));
    }

    void focus() {
        title.focus();
    }

    void focusFirst() {
        first(content).focus();
    }

    void focusMove(boolean upwards) {
        Button wanted = upwards ? up : down;
        if (wanted.isEnabled()) {
            wanted.focus();
        } else {
            (upwards ? down : up).focus();
        }
    }

    private Focusable<?> first(Component within) {
        if (within instanceof Focusable<?> field && !(within instanceof Div)) {
            return field;
        }
        return within.getChildren()
                .map(this::first)
                .filter(found -> found != title)
                .findFirst()
                .orElse(title);
    }

    private void say() {
        String words = part.title(now);
        title.setText(words.isEmpty() ? text("instruments.untitled") : words);
        badges.removeAll();
        part.badges(now).forEach(badges::add);
    }

    private Button action(VaadinIcon icon, String key, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(text(key, "place", place + 1));
        button.setTooltipText(text(key, "place", place + 1));
        return button;
    }

    private void drag(Span handle) {
        DragSource<Span> source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(this);
        DropTarget<PartRow<T>> target = DropTarget.create(this);
        target.addDropListener(drop -> drop.getDragData()
                .filter(PartRow.class::isInstance)
                .map(PartRow.class::cast)
                .filter(row -> row.list == list)
                .ifPresent(row -> list.move(row.place, place, false)));
    }
}
