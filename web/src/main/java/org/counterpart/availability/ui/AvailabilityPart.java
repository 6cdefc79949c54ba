package org.counterpart.availability.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.firm.Member;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ui.ConsultantPart;

/** A consultant's own screen shows when they are away. */
@Dependent
class AvailabilityPart implements ConsultantPart {

    @Inject
    AvailabilityService availability;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    @Override
    public Component of(Member member, ConsultantDetails consultant) {
        return new LeaveStrip(member, consultant, availability, validator, clock);
    }
}
