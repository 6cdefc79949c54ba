package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.MembersService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.ThreeWay;

/** Changes a profile. Whoever saves second sees what the first changed, and keeps what they typed. */
@CdiComponent
@Route(value = "roster/:" + RosterNavigation.ID + "/edit", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class ConsultantFormView extends ProfileScreen implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private ConsultantDetails seen;

    @Inject
    ConsultantFormView(Member member, RosterService roster, MembersService members, Validator validator, Clock clock) {
        super(member, roster, members, validator, clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            seen = roster.find(member, RosterNavigation.id(event));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!member.has(Role.VP) && !member.id().equals(seen.data().memberId())) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        begin(text("roster.edit.title", "name", seen.data().name()), seen.data());
    }

    @Override
    void save(ConsultantData typed) {
        try {
            roster.change(member, seen.id(), seen.version(), typed);
            saved();
            Notices.done(text("roster.saved", "name", typed.name()));
            RosterNavigation.toConsultant(member, seen.id());
        } catch (Stale changedMeanwhile) {
            ConsultantDetails now = roster.find(member, seen.id());
            ThreeWay<ConsultantData> compared = ThreeWay.of(seen.data(), now.data(), typed);
            seen = now;
            if (compared.changes().isEmpty()) {
                // The photo alone: nothing to decide.
                save(typed);
            } else {
                meanwhile(now.changedBy(), compared);
            }
        }
    }

    @Override
    void leave() {
        RosterNavigation.toConsultant(member, seen.id());
    }
}
