package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.counterpart.firm.Role;
import org.counterpart.room.LiveDetails;
import org.counterpart.room.LiveService;
import org.counterpart.room.RoomService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Settings;
import org.counterpart.shell.World;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.ui.WorkshopFrame;
import org.counterpart.workshop.ui.WorkshopPage;

/**
 * What a facilitator steers the day by. It is told by the browser when something changed, which hears it from us over an
 * open line that carries no content; what changed it asks for as whoever looks at it.
 */
@CdiComponent
@Route(value = "workshops/:id/day", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@JavaScript("context://room/day.js")
class DayView extends WorkshopPage {

    private static final long serialVersionUID = 1L;

    private final transient LiveService live;
    private final transient RoomService rooms;
    private final transient Settings settings;
    private transient DayDesk desk;
    private NowPanel now;
    private ContributionsPanel contributions;
    private PlanPanel plan;
    private Stage shownStage;

    @Inject
    DayView(WorkshopFrame frame, LiveService live, RoomService rooms, Settings settings) {
        super(frame);
        this.live = live;
        this.rooms = rooms;
        this.settings = settings;
        addClassName("day");
    }

    @Override
    protected Component content(WorkshopDetails workshop) {
        desk = new DayDesk(member(), workshop.id(), live, rooms, this::show);
        LiveDetails day = desk.day();
        shownStage = day.stage();
        plan = new PlanPanel(desk);
        now = null;
        contributions = null;
        Div main = new Div();
        main.addClassName("day-main");
        if (day.stage() == Stage.LIVE) {
            now = new NowPanel(desk, settings);
            contributions = new ContributionsPanel(desk);
            main.add(now, contributions);
        } else {
            main.add(before(day));
        }
        Div content = new Div(main, plan);
        content.addClassName("day-screen");
        showParts();
        return content;
    }

    private Div before(LiveDetails day) {
        Div empty = new Div(new Span(text("room.day." + day.stage() + ".title")));
        empty.addClassName("empty-state");
        empty.add(new Paragraph(text("room.day." + day.stage() + ".text")));
        if (day.stage() == Stage.PREPARED) {
            Button begin = new Button(text("room.day.begin"), click -> {
                if (isEarly(day)) {
                    asked(day).open();
                    click.getSource().setEnabled(true);
                } else {
                    begin();
                }
            });
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            begin.setDisableOnClick(true);
            empty.add(begin);
        }
        return empty;
    }

    private void begin() {
        desk.change(version -> live.begin(member(), desk.workshopId(), version));
    }

    /** Whether its first block is planned for a later day: then whoever begins is asked once more. */
    private static boolean isEarly(LiveDetails day) {
        return firstDay(day)
                .filter(planned -> planned.isAfter(day.now().atZone(day.zone()).toLocalDate()))
                .isPresent();
    }

    private static Optional<LocalDate> firstDay(LiveDetails day) {
        return day.blocks().stream()
                .map(block -> block.plannedAt().atZone(day.zone()).toLocalDate())
                .min(Comparator.naturalOrder());
    }

    private ConfirmDialog asked(LiveDetails day) {
        return new ConfirmDialog(
                text("room.day.begin.early"),
                text(
                        "room.day.begin.early.text",
                        "day",
                        World.here().day(firstDay(day).orElseThrow())),
                text("room.day.begin"),
                confirmed -> begin(),
                text("action.cancel"),
                cancelled -> {});
    }

    private void show() {
        if (desk.day().stage() != shownStage) {
            refresh();
        } else {
            showParts();
        }
    }

    private void showParts() {
        plan.show();
        if (now != null) {
            now.show();
            contributions.show();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "window.counterpartDay?.watch(this, $0)", "/live/" + member().slug() + "/" + desk.workshopId());
    }

    /** Something changed, here or on any other node. */
    @ClientCallable
    private void changed() {
        desk.reload();
    }
}
