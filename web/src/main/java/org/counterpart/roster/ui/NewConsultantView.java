package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.members.MembersService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.RosterService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;

/** Puts somebody on the roster: a VP anybody, a consultant themselves. */
@CdiComponent
@Route(value = "roster/new", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class NewConsultantView extends ProfileScreen {

    private static final long serialVersionUID = 1L;

    /** One form makes one consultant, however often it is sent. */
    private final String requestKey = Ids.next().toString();

    @Inject
    NewConsultantView(Member member, RosterService roster, MembersService members, Validator validator, Clock clock) {
        super(member, roster, members, validator, clock);
        boolean own = !member.has(Role.VP);
        begin(
                text(own ? "roster.mine.create" : "roster.add"),
                new ConsultantData(
                        own ? member.name() : "",
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        "",
                        own ? null : ConsultantStatus.ACTIVE,
                        null));
    }

    @Override
    void save(ConsultantData typed) {
        UUID id = roster.add(member, typed, requestKey);
        saved();
        Notices.done(text("roster.added", "name", typed.name()));
        RosterNavigation.toConsultant(member, id);
    }

    @Override
    void leave() {
        RosterNavigation.toList(member);
    }
}
