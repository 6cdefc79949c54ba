package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.LocalDateTime;
import org.counterpart.shell.World;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.BlockRow;

/** A block of the agenda: when, what, how long, whose; a handle to drag it by, and buttons that do the same. */
class BlockLine extends ListItem {

    private static final long serialVersionUID = 1L;

    private final AgendaBoard board;
    private final transient BlockRow block;
    private final NativeButton title = new NativeButton();
    private Button up;
    private Button down;

    BlockLine(AgendaBoard board, BlockRow block) {
        this.board = board;
        this.block = block;
        addClassNames("block", block.kind() == BlockKind.BREAK ? "pause" : "work");
        Div head = new Div();
        head.addClassName("part-head");
        if (board.mayChange()) {
            head.add(handle());
        }
        Span when = new Span(time(block.beginsAt()));
        when.addClassName("block-time");
        head.add(when, words());
        Span length = new Span(WorkshopTimes.length(block.minutes()));
        length.addClassName("block-length");
        head.add(length);
        if (board.mayChange()) {
            head.add(actions());
        }
        add(head);
    }

    BlockRow block() {
        return block;
    }

    void focus() {
        title.focus();
    }

    /** To the button that moved it, or the other where it cannot move further; after a drag, to itself. */
    void focusMove(int by) {
        if (by == 0) {
            title.focus();
        } else {
            Button wanted = by < 0 ? up : down;
            (wanted.isEnabled() ? wanted : by < 0 ? down : up).focus();
        }
    }

    static String time(LocalDateTime at) {
        return World.here().time(at.toLocalTime());
    }

    private Div words() {
        Div words = new Div();
        words.addClassName("words");
        if (board.mayChange()) {
            title.setText(block.title());
            title.addClassName("part-title");
            title.addClickListener(click -> board.edit(block));
            words.add(title);
        } else {
            Span name = new Span(block.title());
            name.addClassName("strong");
            words.add(name);
        }
        Div badges = new Div();
        badges.addClassName("badges");
        if (block.captures() != null) {
            badges.add(badge(text("workshop.captures." + block.captures()), "badge small"));
            badges.add(badge(
                    text(block.attributed() ? "workshop.block.attributed" : "workshop.block.unattributed"),
                    "badge contrast small"));
        }
        String owner = board.facilitator(block.facilitatorId());
        if (!owner.isEmpty()) {
            badges.add(badge(owner, "badge contrast small"));
        }
        words.add(badges);
        if (!block.question().isEmpty()) {
            Span question = new Span(block.question());
            question.addClassNames("secondary", "block-question");
            words.add(question);
        }
        return words;
    }

    private Div actions() {
        up = Steps.small(
                VaadinIcon.ARROW_UP, text("workshop.block.up", "what", block.title()), () -> board.step(block, -1));
        up.setEnabled(board.mayStep(block, -1));
        down = Steps.small(
                VaadinIcon.ARROW_DOWN, text("workshop.block.down", "what", block.title()), () -> board.step(block, 1));
        down.setEnabled(board.mayStep(block, 1));
        MenuBar bar = new MenuBar();
        SubMenu menu = Steps.menu(bar, block.title());
        menu.addItem(text("workshop.person.edit"), click -> board.edit(block));
        menu.addItem(text("workshop.block.copy"), click -> board.copy(block));
        menu.addItem(text("workshop.block.remove"), click -> board.remove(block));
        Div actions = new Div(up, down, bar);
        actions.addClassName("row-actions");
        return actions;
    }

    private Span handle() {
        Span handle = new Span(VaadinIcon.MENU.create());
        handle.addClassName("handle");
        handle.getElement().setAttribute("aria-hidden", "true");
        handle.getElement().setAttribute("title", text("workshop.block.drag"));
        DragSource<Span> source = DragSource.create(handle);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(this);
        DropTarget<BlockLine> target = DropTarget.create(this);
        target.addDropListener(drop -> drop.getDragData()
                .filter(BlockLine.class::isInstance)
                .map(BlockLine.class::cast)
                .filter(line -> line.board == board)
                .ifPresent(line -> board.dropBefore(line.block, block)));
        return handle;
    }

    private static Span badge(String words, String theme) {
        Span badge = new Span(words);
        badge.getElement().getThemeList().add(theme);
        return badge;
    }
}
