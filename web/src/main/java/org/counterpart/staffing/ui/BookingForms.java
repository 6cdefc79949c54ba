package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.NotFound;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.firm.Member;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.Notices;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingRow;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Clash;
import org.counterpart.staffing.StaffingService;
import org.counterpart.staffing.SuggestionQuestion;

/** The dialogs in which bookings of one engagement are made and changed. */
final class BookingForms {

    private final Member member;
    private final EngagementDetails engagement;
    private final StaffingService staffing;
    private final RosterService roster;
    private final Validator validator;
    private final Clock clock;
    private final Runnable settled;

    /** @param settled done whenever the bookings are others than before */
    BookingForms(
            Member member,
            EngagementDetails engagement,
            StaffingService staffing,
            RosterService roster,
            Validator validator,
            Clock clock,
            Runnable settled) {
        this.member = member;
        this.engagement = engagement;
        this.staffing = staffing;
        this.roster = roster;
        this.validator = validator;
        this.clock = clock;
        this.settled = settled;
    }

    /**
     * Books somebody.
     *
     * @param who {@code null}: to be chosen
     * @param asked the days that were looked for; {@code null}: the engagement's
     */
    void add(Colleague who, SuggestionQuestion asked) {
        // One key for one dialog: pressed twice, it books once.
        String key = Ids.next().toString();
        LocalDate start = engagement.data().startsOn();
        LocalDate end = engagement.data().endsOn();
        LocalDate first = asked != null && asked.from() != null
                ? asked.from()
                : today().isAfter(start) && !today().isAfter(end) ? today() : start;
        BookingData shown = new BookingData(
                who == null ? null : who.id(),
                first,
                asked != null && asked.to() != null ? asked.to() : end,
                asked == null ? SuggestionQuestion.USUAL_DAYS : asked.daysPerWeek(),
                BookingStatus.TENTATIVE,
                "",
                List.of());
        BookingDialog dialog =
                dialog(who == null ? text("staffing.add") : text("staffing.book.one", "name", who.name()), shown, null);
        dialog.saving(data -> staffing.book(member, engagement.id(), data, key));
        dialog.open();
    }

    /** Changes a booking. */
    void change(BookingRow row) {
        change(row, row.data());
    }

    /** Makes a booking firm: at once if nothing new stands in the way, else after a look at what does. */
    void confirm(BookingRow row) {
        BookingData firm = row.data().as(BookingStatus.FIRM, row.data().acknowledged());
        try {
            staffing.change(member, engagement.id(), row.id(), row.version(), firm);
            done(firm, row.consultant());
        } catch (Stale | NotFound meanwhile) {
            Notices.problem(text("staffing.gone"));
            settled.run();
        } catch (Problem clashing) {
            change(row, firm);
        }
    }

    /** Asks, and releases. */
    void release(BookingRow row) {
        boolean begun = !row.data().firstDay().isAfter(today());
        ConfirmDialog dialog = new ConfirmDialog(
                text("staffing.release.title", "name", row.consultant()),
                text(begun ? "staffing.release.begun" : "staffing.release.coming"),
                text("staffing.release"),
                confirmed -> {
                    try {
                        staffing.release(member, engagement.id(), row.id(), row.version());
                        Notices.done(text("staffing.release.done", "name", row.consultant()));
                    } catch (Stale | NotFound meanwhile) {
                        Notices.problem(text("staffing.gone"));
                    } catch (Problem refused) {
                        Notices.problem(refused);
                    }
                    settled.run();
                },
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void change(BookingRow row, BookingData shown) {
        BookingDialog dialog = dialog(text("staffing.change.one", "name", row.consultant()), shown, row);
        dialog.saving(data -> staffing.change(member, engagement.id(), row.id(), dialog.version(), data));
        dialog.open();
    }

    private BookingDialog dialog(String title, BookingData shown, BookingRow row) {
        List<Colleague> people = new ArrayList<>(roster.colleagues(member, ConsultantFilter.NONE));
        if (row != null
                && people.stream().noneMatch(one -> one.id().equals(row.data().consultantId()))) {
            // Who has left since is on the booking still.
            people.add(roster.colleague(member, row.data().consultantId()));
        }
        return new BookingDialog(title, people, shown, row, this, validator);
    }

    List<Clash> check(BookingData data, UUID self) {
        return staffing.check(member, engagement.id(), data, self);
    }

    /** As it stands now. */
    BookingRow now(UUID id) {
        return staffing.find(member, engagement.id(), id).booking();
    }

    void done(BookingData data, String name) {
        StaffingWords words = new StaffingWords();
        Notices.done(text(
                "staffing.saved",
                "name",
                name,
                "when",
                words.range(data.firstDay(), data.lastDay()),
                "days",
                words.daysAWeek(data.daysPerWeek())));
        settled.run();
    }

    void gone() {
        Notices.problem(text("staffing.gone"));
        settled.run();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of(engagement.data().zone())));
    }
}
