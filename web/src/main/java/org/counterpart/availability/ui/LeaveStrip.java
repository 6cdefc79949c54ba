package org.counterpart.availability.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.Away;
import org.counterpart.availability.ConsultantAvailability;
import org.counterpart.availability.LeaveDetails;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.shell.Notices;
import org.counterpart.shell.World;
import org.jsoup.nodes.Element;

/** One consultant's weeks as a strip, with their leave in words beside it; whoever may, changes it there. */
class LeaveStrip extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ConsultantDetails consultant;
    private final transient AvailabilityService availability;
    private final transient Validator validator;
    private final transient Clock clock;
    private final transient Words words = new Words();
    private final boolean mayChange;
    private final PeriodBar bar;
    private final Div picture = new Div();
    private final LeaveTable table;

    LeaveStrip(
            Member member,
            ConsultantDetails consultant,
            AvailabilityService availability,
            Validator validator,
            Clock clock) {
        this.member = member;
        this.consultant = consultant;
        this.availability = availability;
        this.validator = validator;
        this.clock = clock;
        mayChange = member.has(Role.VP) || member.id().equals(consultant.data().memberId());
        bar = new PeriodBar(clock, this::show);
        table = new LeaveTable(mayChange, this::edit, this::confirmRemoving);
        picture.addClassNames("board", "one");
        Div heading = new Div(new H2(text("availability.title")));
        heading.addClassName("screen-heading");
        if (mayChange) {
            heading.add(new Button(text("availability.leave.add"), VaadinIcon.PLUS.create(), click -> edit(null)));
        }
        add(heading, bar, picture, new Legend("away", "booked", "tentative", "holiday", "off", "today"), table);
        LocalDate first = Zoom.WEEKS.first(today());
        show(first, first.plusDays(8 * 7 - 1L));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of(consultant.data().zone())));
    }

    private void show(LocalDate from, LocalDate to) {
        bar.show(from, to);
        List<LeaveDetails> leave = availability.leave(member, consultant.id(), from, to);
        ConsultantAvailability days = availability.availability(member, consultant.id(), from, to, words.locale());
        Element strip = new Element("div").addClass("board-picture");
        strip.appendElement("div")
                .addClass("board-row")
                .addClass("head")
                .appendChild(Scale.of(from, to, today(), words));
        strip.appendElement("div")
                .addClass("board-row")
                .appendChild(Lane.of(
                        consultant.data().name(),
                        days.days(),
                        leave.stream()
                                .map(one -> new Lane.Stretch(one.away(), words.kind(one.kind())))
                                .toList(),
                        days.booked(),
                        List.of(),
                        today(),
                        words));
        picture.getElement().setProperty("innerHTML", strip.outerHtml());
        table.show(leave, days, World.here().country(consultant.data().country()), bar.period());
    }

    private void edit(LeaveDetails leave) {
        String name = consultant.data().name();
        // One key for one dialog: pressed twice, it enters the leave once.
        String key = UUID.randomUUID().toString();
        new LeaveDialog(name, leave, today(), validator, data -> {
                    if (leave == null) {
                        availability.addLeave(member, consultant.id(), data, key);
                    } else {
                        availability.changeLeave(member, consultant.id(), leave.id(), leave.version(), data);
                    }
                    Notices.done(text(
                            "availability.leave.saved",
                            "days",
                            words.range(new Away(
                                    data.firstDay(), data.lastDay(), data.startsAtNoon(), data.endsAtNoon()))));
                    shown();
                })
                .open();
    }

    private void confirmRemoving(LeaveDetails leave) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("availability.leave.remove.title"),
                text("availability.leave.remove.text", "days", words.range(leave.away())),
                text("availability.leave.remove"),
                confirmed -> {
                    try {
                        availability.removeLeave(member, consultant.id(), leave.id(), leave.version());
                    } catch (Problem meanwhile) {
                        Notices.problem(meanwhile);
                    }
                    shown();
                },
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void shown() {
        show(bar.from(), bar.to());
    }
}
