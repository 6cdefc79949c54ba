package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.counterpart.engagement.ui.EngagementNavigation;
import org.counterpart.firm.Member;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ui.ConsultantPart;
import org.counterpart.staffing.BookingStatus;
import org.counterpart.staffing.Commitment;
import org.counterpart.staffing.StaffingService;

/** A consultant's own screen shows what they are booked for; engagements that the viewer may not see have no name there. */
@Dependent
class BookingsPart implements ConsultantPart {

    @Inject
    StaffingService staffing;

    @Inject
    Clock clock;

    @Override
    public Component of(Member member, ConsultantDetails consultant) {
        LocalDate today =
                LocalDate.now(clock.withZone(ZoneId.of(consultant.data().zone())));
        List<Commitment> bookings = staffing.ofConsultant(member, consultant.id(), today);
        Section section = new Section(new H2(text("staffing.bookings")));
        section.addClassName("certifications");
        if (bookings.isEmpty()) {
            Span none = new Span(text("staffing.part.none"));
            none.addClassName("secondary");
            section.add(none);
            return section;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        bookings.forEach(one -> list.add(item(member, one)));
        section.add(list);
        return section;
    }

    private static ListItem item(Member member, Commitment one) {
        StaffingWords words = new StaffingWords();
        Component where;
        if (one.engagement() == null) {
            where = new Span(text("staffing.part.other"));
        } else {
            Anchor link = new Anchor(
                    EngagementNavigation.address(member, one.engagementId(), TeamView.class), one.engagement());
            link.setRouterIgnore(false);
            where = link;
        }
        Span when = new Span(words.range(one.booked().firstDay(), one.booked().lastDay()) + " · "
                + words.daysAWeek(one.booked().halfDaysPerWeek() / 2.0));
        when.addClassName("secondary");
        Div what = new Div(where, when);
        what.addClassName("stacked");
        BookingStatus status = one.booked().firm() ? BookingStatus.FIRM : BookingStatus.TENTATIVE;
        Span badge = new Span(words.status(status));
        badge.getElement().getThemeList().add(one.booked().firm() ? "badge success" : "badge contrast");
        return new ListItem(what, badge);
    }
}
