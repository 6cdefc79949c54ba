package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.room.BlockPhase;
import org.counterpart.room.CaptureData;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.LiveBlock;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.ParticipantRow;

/** What the running block is given: how much while it is silent, then what; and a box to type what is said aloud. */
class ContributionsPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;

    private final transient DayDesk desk;
    private final Span count = new Span();
    private final Span phase = new Span();
    private final Button reveal = new Button(text("room.day.reveal"), click -> phase(BlockPhase.REVEALED));
    private final Button close = new Button(text("room.day.close"), click -> phase(BlockPhase.CLOSED));
    private final Button again = new Button(text("room.day.again"), click -> phase(BlockPhase.REVEALED));
    private final TextField box = new TextField();
    private final Select<ParticipantRow> author = new Select<>();
    private final Div capture = new Div(box, author);
    private final ThemeBoard board;
    private transient LiveBlock block;
    private UUID shownId;

    ContributionsPanel(DayDesk desk) {
        this.desk = desk;
        addClassName("day-contributions");
        count.addClassName("count");
        phase.addClassName("secondary");
        reveal.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        box.setMaxLength(LONGEST);
        box.setLabel(text("room.day.capture"));
        box.setHelperText(text("room.day.capture.hint"));
        box.setValueChangeMode(ValueChangeMode.EAGER);
        box.addKeyPressListener(Key.ENTER, enter -> capture());
        author.setLabel(text("room.day.author"));
        author.setEmptySelectionAllowed(true);
        author.setEmptySelectionCaption(text("room.day.author.none"));
        author.setItemLabelGenerator(person -> person == null ? text("room.day.author.none") : person.name());
        capture.addClassName("day-capture");
        board = new ThemeBoard(desk);
        Div numbers = new Div(count, phase);
        numbers.addClassName("day-count");
        Div top = new Div(numbers, new Div(reveal, close, again));
        top.addClassName("day-top");
        H2 heading = new H2(text("room.day.contributed"));
        add(heading, top, capture, board);
    }

    void show() {
        Optional<LiveBlock> running = desk.day().running().filter(one -> one.captures() != null);
        setVisible(running.isPresent());
        block = running.orElse(null);
        if (block == null) {
            shownId = null;
            return;
        }
        boolean other = !block.id().equals(shownId);
        shownId = block.id();
        count.setText(Texts.here().count("room.day.contributions", block.contributions()));
        phase.setText(text("room.day.phase." + block.phase()) + " "
                + text(block.attributed() ? "room.day.named" : "room.day.unnamed"));
        reveal.setVisible(block.phase() == BlockPhase.SILENT);
        close.setVisible(block.phase() == BlockPhase.REVEALED);
        again.setVisible(block.phase() == BlockPhase.CLOSED);
        author.setVisible(block.attributed());
        if (other) {
            if (block.attributed()) {
                author.setItems(desk.rooms().people(desk.member(), desk.workshopId()));
            }
            box.focus();
        }
        List<ContributionRow> rows = desk.contributions(block.id());
        board.show(block, rows);
    }

    private void phase(BlockPhase next) {
        LiveBlock of = block;
        desk.change(version -> desk.live().phase(desk.member(), desk.workshopId(), version, of.id(), next));
    }

    private void capture() {
        String said = box.getValue().strip();
        if (said.isEmpty() || block == null) {
            return;
        }
        try {
            UUID who = author.isVisible() && author.getValue() != null
                    ? author.getValue().id()
                    : null;
            desk.rooms().capture(desk.member(), desk.workshopId(), new CaptureData(block.id(), null, said, who), null);
            box.clear();
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        desk.reload();
        box.focus();
    }
}
