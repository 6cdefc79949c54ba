package org.counterpart.outputs.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.outputs.BlockRelease;
import org.counterpart.outputs.PartRelease;
import org.counterpart.outputs.ReleaseDetails;
import org.counterpart.outputs.ReleaseService;
import org.counterpart.room.RoomService;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDetails;

/** What is released: block by block with its contributions, and the parts of the report. */
class ReleasePanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ReleaseService releases;
    private final transient RoomService room;
    private final transient Runnable changed;
    private final Member member;
    private final UUID workshop;
    private final Div blocks = new Div();
    private final Div parts = new Div();
    private UUID opened;

    /** @param changed what follows when something was released or taken back */
    ReleasePanel(Member member, WorkshopDetails workshop, ReleaseService releases, RoomService room, Runnable changed) {
        this.member = member;
        this.workshop = workshop.id();
        this.releases = releases;
        this.room = room;
        this.changed = changed;
        addClassName("release");
        Paragraph hint = new Paragraph(text(
                workshop.stage() != Stage.HELD
                        ? "outputs.not-held"
                        : workshop.facilitated() ? "outputs.release.hint" : "outputs.facilitators-only"));
        hint.addClassName("hint");
        add(new H2(text("outputs.release")), hint, blocks, new H3(text("outputs.parts")), parts);
        show(releases.release(member, this.workshop));
    }

    private void show(ReleaseDetails release) {
        blocks.removeAll();
        parts.removeAll();
        if (release.blocks().isEmpty()) {
            Paragraph nothing = new Paragraph(text("outputs.release.nothing"));
            nothing.addClassName("secondary");
            blocks.add(nothing);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("certificates");
            release.blocks().forEach(block -> list.add(block(block, release.changes())));
            blocks.add(list);
        }
        release.parts().forEach(part -> parts.add(part(part, release.changes())));
    }

    private ListItem block(BlockRelease block, boolean changes) {
        Span title = new Span(block.title());
        title.addClassName("strong");
        Span count =
                new Span(text("outputs.release.count", "released", block.released(), "revealed", block.revealed()));
        count.addClassName("secondary");
        Div words = new Div(title, count);
        words.addClassName("stacked");
        ListItem item = new ListItem(words);
        boolean open = block.blockId().equals(opened);
        Button one = new Button(text(open ? "outputs.release.close" : "outputs.release.one"), click -> {
            opened = open ? null : block.blockId();
            show(releases.release(member, workshop));
        });
        one.getElement().setAttribute("aria-expanded", String.valueOf(open));
        one.setAriaLabel(text(open ? "outputs.release.close" : "outputs.release.one") + ": " + block.title());
        one.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        item.add(one);
        if (changes && block.released() < block.revealed()) {
            item.add(button(
                    "outputs.release.all",
                    block.title(),
                    () -> releases.releaseBlock(member, workshop, block.blockId())));
        }
        if (changes && block.released() > 0) {
            item.add(button(
                    "outputs.take-back.all",
                    block.title(),
                    () -> releases.takeBackBlock(member, workshop, block.blockId())));
        }
        if (open) {
            item.add(new ReleaseList(member, workshop, block.blockId(), changes, releases, room, this::changed));
        }
        return item;
    }

    private Checkbox part(PartRelease part, boolean changes) {
        Checkbox box = new Checkbox(text("outputs.part." + part.part()), part.releasedAt() != null);
        box.setReadOnly(!changes);
        box.setEnabled(changes);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                act(() -> change.getValue()
                        ? releases.releasePart(member, workshop, part.part())
                        : releases.takeBackPart(member, workshop, part.part()));
            }
        });
        return box;
    }

    private Button button(String key, String of, Supplier<ReleaseDetails> action) {
        Button button = new Button(text(key), click -> act(action));
        button.setAriaLabel(text(key) + ": " + of);
        button.setDisableOnClick(true);
        return button;
    }

    private void act(Supplier<ReleaseDetails> action) {
        try {
            changed(action.get());
        } catch (Problem refused) {
            Notices.problem(refused);
            show(releases.release(member, workshop));
        }
    }

    private void changed(ReleaseDetails release) {
        show(release);
        changed.run();
    }
}
