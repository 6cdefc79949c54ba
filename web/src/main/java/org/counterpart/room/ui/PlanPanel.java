package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import org.counterpart.room.BlockPhase;
import org.counterpart.room.LiveBlock;
import org.counterpart.room.LiveDetails;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.Stage;

/** The agenda as it stands by now: what was, what is, and when the rest is to begin. */
class PlanPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient DayDesk desk;
    private transient List<LiveBlock> shown;

    PlanPanel(DayDesk desk) {
        this.desk = desk;
        addClassName("day-plan");
    }

    void show() {
        LiveDetails day = desk.day();
        if (day.blocks().equals(shown)) {
            return;
        }
        shown = day.blocks();
        removeAll();
        Paragraph zone = new Paragraph(
                Texts.here().get("room.day.zone", "zone", day.zone().getId().replace('_', ' ')));
        zone.addClassName("secondary");
        add(new H2(text("room.day.plan")), zone);
        if (shown.isEmpty()) {
            add(new Paragraph(text("room.day.no-plan")));
            return;
        }
        OrderedList list = null;
        LiveBlock before = null;
        boolean several = shown.stream().map(LiveBlock::sessionId).distinct().count() > 1;
        for (LiveBlock block : shown) {
            if (before == null || !before.sessionId().equals(block.sessionId())) {
                if (several) {
                    LocalDate on = block.plannedAt().atZone(day.zone()).toLocalDate();
                    Div heading = new Div(new Span(World.here().day(on)));
                    heading.addClassName("day-session");
                    add(heading);
                }
                list = new OrderedList();
                add(list);
            }
            list.add(row(day, block));
            before = block;
        }
    }

    private ListItem row(LiveDetails day, LiveBlock block) {
        Span time = new Span(Times.at(block.startedAt() == null ? block.plannedAt() : block.startedAt(), day.zone()));
        time.addClassName("time");
        Span title = new Span(block.title());
        title.addClassName("title");
        Span more = new Span(Texts.here().get("room.day.minutes", "count", block.minutes()));
        more.addClassName("secondary");
        Div words = new Div(title, more);
        words.addClassName("words");
        if (block.contributions() > 0) {
            Span count = new Span(String.valueOf(block.contributions()));
            count.getElement().getThemeList().add("badge contrast pill");
            count.getElement()
                    .setAttribute("title", Texts.here().count("room.day.contributions", block.contributions()));
            words.add(count);
        }
        ListItem row = new ListItem(time, words);
        if (block.running()) {
            row.addClassName("current");
            row.getElement().setAttribute("aria-current", "step");
        } else if (block.startedAt() != null) {
            row.addClassName("passed");
        }
        boolean forgotten = !block.running()
                && block.startedAt() != null
                && block.phase() == BlockPhase.SILENT
                && block.contributions() > 0;
        if (forgotten) {
            Button reveal = new Button(
                    text("room.day.reveal"),
                    click -> desk.change(version -> desk.live()
                            .phase(desk.member(), desk.workshopId(), version, block.id(), BlockPhase.REVEALED)));
            reveal.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
            words.add(reveal);
        }
        if (day.stage() == Stage.LIVE && !block.running()) {
            Button go = new Button(
                    VaadinIcon.PLAY.create(),
                    click -> desk.change(
                            version -> desk.live().go(desk.member(), desk.workshopId(), version, block.id())));
            go.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            String label = Texts.here().get("room.day.go", "title", block.title());
            go.setAriaLabel(label);
            go.setTooltipText(label);
            row.add(go);
        }
        return row;
    }
}
