package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.room.LiveBlock;
import org.counterpart.room.LiveDetails;
import org.counterpart.shell.Settings;
import org.counterpart.shell.Texts;

/** What the room is doing, how much time is left for it, and what comes next. */
class NowPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DayDesk desk;
    private final H2 title = new H2();
    private final Paragraph question = new Paragraph();
    private final Details method = new Details();
    private final DayClock clock = new DayClock();
    private final Button previous = new Button(VaadinIcon.ARROW_LEFT.create(), click -> back());
    private final Button next = new Button("", click -> forward());
    private final Button shift = new Button(text("room.shift"), VaadinIcon.ARROWS_LONG_V.create(), click -> shift());
    private final Button end = new Button(text("room.day.end"), click -> end());
    private final Anchor wall = new Anchor();

    NowPanel(DayDesk desk, Settings settings) {
        this.desk = desk;
        addClassName("day-now");
        question.addClassName("day-question");
        method.setSummaryText(text("room.day.method"));
        previous.setAriaLabel(text("room.day.previous"));
        previous.setTooltipText(text("room.day.previous"));
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setDisableOnClick(true);
        wall.setText(text("room.day.wall"));
        wall.setTarget(AnchorTarget.BLANK);
        wall.setRouterIgnore(true);
        wall.addClassName("day-wall");
        Button link = new Button(
                text("room.link"), VaadinIcon.QRCODE.create(), click -> new RoomLinkDialog(desk, settings).open());
        Div steer = new Div(previous, next, shift);
        Div room = new Div(link, wall, end);
        Div actions = new Div(steer, room);
        actions.addClassName("day-actions");
        Div words = new Div(title, question, method);
        words.addClassName("day-words");
        Div top = new Div(words, clock);
        top.addClassName("day-top");
        add(top, actions);
    }

    void show() {
        LiveDetails day = desk.day();
        Optional<LiveBlock> running = day.running();
        title.setText(running.map(LiveBlock::title)
                .orElseGet(() -> text(day.previous().isPresent() ? "room.day.between" : "room.day.before-first")));
        question.setText(running.map(LiveBlock::question).orElse(""));
        question.setVisible(!question.getText().isEmpty());
        String how = running.map(LiveBlock::method).orElse("");
        method.setVisible(!how.isEmpty());
        method.removeAll();
        method.add(new Paragraph(how));
        clock.show(day, running.orElse(null));
        previous.setEnabled(day.previous().isPresent());
        boolean over = day.next().isEmpty() && running.isEmpty();
        next.setEnabled(true);
        next.setVisible(!over);
        next.setText(day.next()
                .map(block -> Texts.here().get("room.day.next", "title", block.title()))
                .orElseGet(() -> text("room.day.close-last")));
        // Blocks that the room left out keep nobody from ending.
        end.setVisible(over || running.isPresent() || day.previous().isPresent());
        end.setThemeName((over ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_TERTIARY).getVariantName());
        shift.setEnabled(running.isPresent() || day.next().isPresent());
        wall.setVisible(day.link() != null);
        if (day.link() != null) {
            wall.setHref(day.link().path() + "#wall");
        }
    }

    private void back() {
        go(desk.day().previous());
    }

    private void forward() {
        go(desk.day().next());
    }

    private void go(Optional<LiveBlock> block) {
        UUID id = block.map(LiveBlock::id).orElse(null);
        desk.change(version -> desk.live().go(desk.member(), desk.workshopId(), version, id));
    }

    private void end() {
        new EndDialog(desk).open();
    }

    private void shift() {
        new ShiftDialog(desk).open();
    }
}
