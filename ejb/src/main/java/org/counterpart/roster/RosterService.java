package org.counterpart.roster;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.People;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/** What members do with the roster. */
@Stateless
public class RosterService {

    @Inject
    ConsultantRepository consultants;

    @Inject
    People people;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The consultants that match, sorted. */
    public List<ConsultantRow> rows(Member member, ConsultantFilter filter, ConsultantSort sort, Slice slice) {
        requireStaff(member);
        return consultants.rows(member, filter, sort, slice);
    }

    /** Everybody who matches, by name, with what other features need of them: one question, however many there are. */
    public List<Colleague> colleagues(Member member, ConsultantFilter filter) {
        requireStaff(member);
        return consultants.colleagues(member, filter);
    }

    /** These consultants, by name, whatever their status. */
    public List<Colleague> colleagues(Member member, List<UUID> ids) {
        requireStaff(member);
        return consultants.colleagues(member, ids);
    }

    /**
     * One of them.
     *
     * @throws org.counterpart.common.NotFound if the firm has no such consultant
     */
    public Colleague colleague(Member member, UUID id) {
        requireStaff(member);
        return consultants.colleague(member, id).orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** How many consultants match. */
    public int count(Member member, ConsultantFilter filter) {
        requireStaff(member);
        return (int) consultants.count(member, filter);
    }

    /** Every speciality somebody on the roster has, in alphabetical order. */
    public List<String> specialities(Member member) {
        requireStaff(member);
        return consultants.specialities(member);
    }

    /** Every industry somebody on the roster knows, in alphabetical order. */
    public List<String> industries(Member member) {
        requireStaff(member);
        return consultants.industries(member);
    }

    /** Where in the world the team lives and has delivered, by country code. */
    public List<TeamPlace> places(Member member) {
        requireStaff(member);
        return consultants.places(member);
    }

    /** One consultant; the rate only for a VP. */
    public ConsultantDetails find(Member member, UUID id) {
        requireStaff(member);
        return details(member, consultants.find(member, id));
    }

    /** The member's own profile, if there is one yet. */
    public Optional<UUID> mine(Member member) {
        requireStaff(member);
        return consultants.of(member, member.id()).map(Consultant::id);
    }

    /**
     * Puts a consultant on the roster: a VP anybody, a consultant themselves.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new consultant's id
     * @throws Conflict if the sign-in has a profile already
     */
    public UUID add(Member member, ConsultantData data, String requestKey) {
        requireStaff(member);
        ProfileRules.require(validator, data, clock);
        return requests.once(member, requestKey, data, () -> {
            Consultant consultant = new Consultant(data, clock.instant());
            if (member.has(Role.VP)) {
                describeAsVp(member, consultant, data);
            } else {
                requireNothingOfTheVps(member, data, consultant);
                own(member, consultant, member.id());
            }
            consultants.add(member, consultant);
            return consultant.id();
        });
    }

    /**
     * Changes a profile: a VP any, a consultant their own except rate, status, since when and whose it is.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public ConsultantDetails change(Member member, UUID id, long version, ConsultantData data) {
        requireStaff(member);
        ProfileRules.require(validator, data, clock);
        Consultant consultant = consultants.find(member, id, version);
        requireMayEdit(member, consultant);
        consultant.describe(data, clock.instant());
        if (member.has(Role.VP)) {
            describeAsVp(member, consultant, data);
        } else {
            requireNothingOfTheVps(member, data, consultant);
        }
        consultants.flush(member);
        return details(member, consultant);
    }

    /** Takes a consultant off the roster; the profile is kept for history. */
    public void leave(Member member, UUID id, long version) {
        member.require(Role.VP);
        consultants.find(member, id, version).leave(clock.instant());
    }

    private void describeAsVp(Member member, Consultant consultant, ConsultantData data) {
        consultant.rateAt(data.rate());
        consultant.joinedOn(data.joinedOn());
        if (data.status() != null) {
            consultant.become(data.status());
        }
        if (data.memberId() != null && !consultant.belongsTo(data.memberId())) {
            own(member, consultant, data.memberId());
        }
    }

    private void own(Member member, Consultant consultant, UUID owner) {
        if (!people.isStaff(member, owner)) {
            throw new Invalid("memberId", "roster.member.unknown");
        }
        consultants.oneProfileAtATime(member, owner);
        if (consultants.of(member, owner).isPresent()) {
            throw new Conflict("roster.member.has-profile");
        }
        consultant.belongTo(owner);
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }

    private static void requireMayEdit(Member member, Consultant consultant) {
        if (!member.has(Role.VP) && !consultant.belongsTo(member.id())) {
            throw new Forbidden("roster.profile.not-yours");
        }
    }

    private static void requireNothingOfTheVps(Member member, ConsultantData data, Consultant consultant) {
        if (data.rate() != null
                || data.status() != null && data.status() != consultant.status()
                || data.joinedOn() != null && !data.joinedOn().equals(consultant.joinedOn())
                || data.memberId() != null && !data.memberId().equals(member.id())) {
            throw new Forbidden("roster.vp-only");
        }
    }

    private ConsultantDetails details(Member member, Consultant consultant) {
        ConsultantData data = consultant.data();
        return new ConsultantDetails(
                consultant.id(),
                consultant.version(),
                member.has(Role.VP) ? data : data.withoutRate(),
                consultant.changedAt(),
                people.lastToChange(member, consultant.id()).orElse(null),
                consultant.photo());
    }
}
