package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.stream.Stream;
import org.counterpart.firm.Member;
import org.counterpart.roster.ui.RosterNavigation;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.BookingRow;
import org.counterpart.staffing.BookingState;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Clash;

/** The bookings of an engagement, with what came in their way since they were made. */
class BookingsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final boolean mayChange;
    private final transient BookingForms forms;
    private final transient StaffingWords words = new StaffingWords();

    BookingsSection(Member member, List<BookingState> bookings, boolean mayChange, BookingForms forms) {
        this.member = member;
        this.mayChange = mayChange;
        this.forms = forms;
        Div heading = new Div(new H2(text("staffing.bookings")));
        heading.addClassName("screen-heading");
        if (mayChange) {
            heading.add(new Button(text("staffing.add"), VaadinIcon.PLUS.create(), click -> forms.add(null, null)));
        }
        add(heading, bookings.isEmpty() ? none() : table(bookings));
    }

    private static Component none() {
        Span none = new Span(text("staffing.bookings.none"));
        none.addClassName("secondary");
        return none;
    }

    private Component table(List<BookingState> bookings) {
        NativeTable table = new NativeTable();
        table.addClassName("bookings");
        table.setCaptionText(text("staffing.bookings"));
        NativeTableRow head = new NativeTableRow();
        Stream.of(
                        "staffing.consultantId",
                        "staffing.when",
                        "staffing.daysPerWeek",
                        "staffing.status",
                        "staffing.clashes",
                        "staffing.note")
                .forEach(key -> head.add(header(text(key))));
        if (mayChange) {
            head.add(header(text("staffing.actions")));
        }
        table.getHead().add(head);
        bookings.forEach(one -> table.getBody().add(line(one)));
        Div cards = new Div(table);
        cards.addClassName("cards");
        return cards;
    }

    private static NativeTableHeaderCell header(String label) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(label);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow line(BookingState state) {
        BookingRow row = state.booking();
        BookingData data = row.data();
        NativeTableHeaderCell who = new NativeTableHeaderCell();
        who.getElement().setAttribute("scope", "row");
        Anchor person = new Anchor(RosterNavigation.address(member, data.consultantId()), row.consultant());
        person.setRouterIgnore(false);
        who.add(person);
        Span status = new Span(words.status(data.status()));
        status.getElement()
                .getThemeList()
                .add(data.status() == BookingStatus.FIRM ? "badge success" : "badge contrast");
        NativeTableRow line = new NativeTableRow(
                who,
                cell("staffing.when", new Span(words.range(data.firstDay(), data.lastDay()))),
                cell("staffing.daysPerWeek", new Span(words.number(data.daysPerWeek()))),
                cell("staffing.status", status),
                cell("staffing.clashes", clashes(state)),
                cell("staffing.note", new Span(data.note().isEmpty() ? "–" : data.note())));
        if (data.status() == BookingStatus.RELEASED) {
            line.addClassName("released");
        }
        if (mayChange) {
            NativeTableCell actions = new NativeTableCell();
            actions.addClassName("row-actions");
            if (data.status() != BookingStatus.RELEASED) {
                actions.add(actions(row));
            }
            line.add(actions);
        }
        return line;
    }

    /** What nobody has acknowledged yet stands out; the rest is there to read. */
    private Component clashes(BookingState state) {
        Div all = new Div();
        List<Clash> unexpected = state.unexpected();
        unexpected.forEach(clash -> all.add(ClashList.item(clash, words)));
        List<Clash> known = state.clashes().stream()
                .filter(clash -> !unexpected.contains(clash))
                .toList();
        known.forEach(clash -> {
            Div quiet = new Div(words.say(clash.what()));
            quiet.addClassName("secondary");
            all.add(quiet);
        });
        if (state.clashes().isEmpty()) {
            all.add(new Span("–"));
        }
        return all;
    }

    private MenuBar actions(BookingRow row) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(text(
                "staffing.actions.for",
                "name",
                row.consultant(),
                "when",
                words.range(row.data().firstDay(), row.data().lastDay())));
        if (row.data().status() == BookingStatus.TENTATIVE) {
            more.getSubMenu().addItem(text("staffing.confirm"), click -> forms.confirm(row));
        }
        more.getSubMenu().addItem(text("staffing.edit"), click -> forms.change(row));
        more.getSubMenu().addItem(text("staffing.release"), click -> forms.release(row));
        return bar;
    }

    /** With its heading beside it, for screens so narrow that a line becomes a card. */
    private static NativeTableCell cell(String key, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", text(key));
        return cell;
    }
}
