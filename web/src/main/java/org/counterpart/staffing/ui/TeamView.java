package org.counterpart.staffing.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.ui.EngagementFrame;
import org.counterpart.engagement.ui.EngagementNavigation;
import org.counterpart.engagement.ui.EngagementPage;
import org.counterpart.firm.Role;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.staffing.Staffing;
import org.counterpart.staffing.StaffingService;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.SuggestionService;
import org.counterpart.staffing.Weights;

/** Who works on an engagement, how much of their weeks it takes, and whom to ask next. What is asked stands in the address. */
@CdiComponent
@Route(value = "engagements/:" + EngagementPage.ID + "/team", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class TeamView extends EngagementPage {

    private static final long serialVersionUID = 1L;

    private static final SuggestionQuestion USUAL =
            new SuggestionQuestion(null, null, SuggestionQuestion.USUAL_DAYS, Weights.USUAL);

    private final transient StaffingService staffing;
    private final transient SuggestionService suggestions;
    private final transient RosterService roster;
    private final transient Validator validator;
    private final transient Clock clock;
    private transient SuggestionQuestion question = USUAL;

    @Inject
    TeamView(
            EngagementFrame frame,
            StaffingService staffing,
            SuggestionService suggestions,
            RosterService roster,
            Validator validator,
            Clock clock) {
        super(frame);
        this.staffing = staffing;
        this.suggestions = suggestions;
        this.roster = roster;
        this.validator = validator;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            question = SuggestionQuestion.from(name -> event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter(name)
                    .orElse(null));
        } catch (Invalid unreadable) {
            question = USUAL;
            Notices.problem(unreadable);
        }
        super.beforeEnter(event);
    }

    @Override
    protected Component content(EngagementDetails engagement) {
        Staffing now = staffing.staffing(member(), engagement.id());
        boolean goingOn = engagement.phase() != Phase.CLOSED;
        BookingForms forms = new BookingForms(member(), engagement, staffing, roster, validator, clock, this::refresh);
        Div content = new Div();
        content.addClassName("staffing");
        content.add(new BookingsSection(member(), now.bookings(), goingOn, forms));
        if (!now.load().isEmpty()) {
            content.add(new LoadSection(now.load()));
        }
        if (goingOn) {
            SuggestionQuestion usual = USUAL.within(
                    engagement.data().startsOn(),
                    engagement.data().endsOn(),
                    LocalDate.now(clock.withZone(ZoneId.of(engagement.data().zone()))));
            content.add(new SuggestionsSection(member(), engagement, suggestions, question, usual, this::asked, forms));
        }
        return content;
    }

    /** The address follows what is asked; only the suggestions are asked anew. */
    private void asked(SuggestionQuestion wanted, EngagementDetails engagement) {
        question = wanted;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                EngagementNavigation.address(member(), engagement.id(), TeamView.class),
                                Asked.parameters(wanted)));
    }
}
