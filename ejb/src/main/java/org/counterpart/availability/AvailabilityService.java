package org.counterpart.availability;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantStatus;
import org.counterpart.roster.RosterService;

/** Who is away, and who is free. */
@Stateless
public class AvailabilityService {

    @Inject
    LeaveRepository leaves;

    @Inject
    RosterService roster;

    @Inject
    @Any
    Instance<KnownBookings> bookings;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** A consultant's leave, the latest first; why they are away only for themselves and the VP. */
    public List<LeaveDetails> leave(Member member, UUID consultantId, Slice slice) {
        Colleague who = roster.colleague(member, consultantId);
        return leaves.all(member, consultantId, slice).stream()
                .map(one -> visible(member, who, one))
                .toList();
    }

    /** A consultant's leave that touches these days, in order; why only for themselves and the VP. */
    public List<LeaveDetails> leave(Member member, UUID consultantId, LocalDate from, LocalDate to) {
        Colleague who = roster.colleague(member, consultantId);
        FreeQuestion.requirePeriod(from, to);
        return leaves.of(member, consultantId, from, to).stream()
                .map(one -> visible(member, who, one))
                .toList();
    }

    /** One leave; why only for the consultant and the VP. */
    public LeaveDetails findLeave(Member member, UUID consultantId, UUID id) {
        Colleague who = roster.colleague(member, consultantId);
        return visible(member, who, leaves.find(member, consultantId, id).details());
    }

    /**
     * Enters leave: consultants their own, a VP anybody's.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new leave's id
     * @throws org.counterpart.common.Conflict if it overlaps another of the same consultant
     */
    public UUID addLeave(Member member, UUID consultantId, LeaveData data, String requestKey) {
        requireMayChange(member, consultantId, data);
        return requests.once(member, requestKey, consultantId + " " + data, () -> {
            requireAlone(member, consultantId, data, null);
            Leave leave = new Leave(consultantId, data);
            leaves.add(member, leave);
            leaves.flush(member);
            return leave.id();
        });
    }

    /**
     * Changes leave.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws org.counterpart.common.Conflict if it overlaps another of the same consultant
     */
    public LeaveDetails changeLeave(Member member, UUID consultantId, UUID id, long version, LeaveData data) {
        requireMayChange(member, consultantId, data);
        requireAlone(member, consultantId, data, id);
        Leave leave = leaves.find(member, consultantId, id, version);
        leave.become(data);
        leaves.flush(member);
        return leave.details();
    }

    /** Takes leave away. */
    public void removeLeave(Member member, UUID consultantId, UUID id, long version) {
        requireMayChange(member, roster.colleague(member, consultantId));
        leaves.remove(member, leaves.find(member, consultantId, id, version));
    }

    /** One consultant's days and hours in a period; holidays are named in this language. */
    public ConsultantAvailability availability(
            Member member, UUID consultantId, LocalDate from, LocalDate to, Locale language) {
        Colleague who = roster.colleague(member, consultantId);
        FreeQuestion.requirePeriod(from, to);
        List<Away> away = leaves.of(member, consultantId, from, to).stream()
                .map(LeaveDetails::away)
                .toList();
        WorkCalendar calendar = new WorkCalendar(Workdays.pattern(who), away, language);
        return new ConsultantAvailability(
                consultantId,
                who.zone(),
                calendar.holidaysOf().orElse(null),
                calendar.days(from, to),
                bookings.stream()
                        .flatMap(known -> known.of(member, consultantId, from, to).stream())
                        .toList(),
                calendar.free(from, to),
                calendar.busy(from, to));
    }

    /** Who is free, the best first. Two questions to the database, however many there are. */
    public List<FreeConsultant> free(Member member, FreeQuestion question) {
        return search(member, question, Locale.ROOT)
                .map(one -> new FreeConsultant(
                        one.who().id(),
                        one.who().name(),
                        one.who().country(),
                        one.who().city(),
                        one.who().zone(),
                        one.who().languages(),
                        one.calendar().holidaysOf().orElse(null),
                        one.free()))
                .toList();
    }

    /** The same as lines of the board, with the days of the period. */
    public List<TeamRow> freeTeam(Member member, FreeQuestion question, Locale language) {
        return search(member, question, language)
                .map(one -> one.row(question.from(), question.to()))
                .toList();
    }

    /** Everybody's days, as lines of the board, by name. */
    public List<TeamRow> team(Member member, ConsultantFilter filter, LocalDate from, LocalDate to, Locale language) {
        FreeQuestion.requirePeriod(from, to);
        return candidates(member, filter, from, to, language)
                .map(one -> one.row(from, to))
                .toList();
    }

    /** Calendars with the leave of these days, for planning people's time: of everybody who matches, by name. */
    public List<Workdays> calendars(Member member, ConsultantFilter filter, LocalDate from, LocalDate to) {
        Map<UUID, List<Away>> away = leaves.everybodys(member, from, to);
        return roster.colleagues(member, filter).stream()
                .map(who -> Workdays.of(who, away.getOrDefault(who.id(), List.of())))
                .toList();
    }

    /** The same of these consultants, whatever their status; those whom the firm does not have are left out. */
    public List<Workdays> calendars(Member member, List<UUID> consultants, LocalDate from, LocalDate to) {
        List<Colleague> colleagues = roster.colleagues(member, consultants);
        Map<UUID, List<Away>> away = colleagues.isEmpty() ? Map.of() : leaves.of(member, consultants, from, to);
        return colleagues.stream()
                .map(who -> Workdays.of(who, away.getOrDefault(who.id(), List.of())))
                .toList();
    }

    private Stream<Candidate> search(Member member, FreeQuestion question, Locale language) {
        FreeTime free = new FreeTime(question);
        // Days elsewhere begin up to a day before or after ours.
        LocalDate from = question.from().minusDays(1);
        LocalDate to = question.to().plusDays(1);
        return candidates(member, question.filter(), from, to, language)
                .flatMap(one -> free.of(one.calendar(), one.booked()).map(one::with).stream())
                .sorted(Candidate.best(question));
    }

    private Stream<Candidate> candidates(
            Member member, ConsultantFilter filter, LocalDate from, LocalDate to, Locale language) {
        List<Colleague> colleagues = roster.colleagues(member, filter);
        // A booking takes its share of whole weeks.
        LocalDate monday = FreeTime.monday(from);
        LocalDate sunday = FreeTime.monday(to).plusDays(6);
        Map<UUID, List<Away>> away = leaves.everybodys(member, monday, sunday);
        Map<UUID, List<Booked>> booked = booked(member, monday, sunday);
        return colleagues.stream()
                // Who pauses is not free, unless that is just who is looked for.
                .filter(who -> who.status() == ConsultantStatus.ACTIVE || filter.status() != null)
                .map(who -> Candidate.of(
                        who,
                        Workdays.pattern(who),
                        away.getOrDefault(who.id(), List.of()),
                        booked.getOrDefault(who.id(), List.of()),
                        language));
    }

    private Map<UUID, List<Booked>> booked(Member member, LocalDate from, LocalDate to) {
        Map<UUID, List<Booked>> all = new HashMap<>();
        bookings.forEach(known -> known.between(member, from, to)
                .forEach((who, theirs) -> all.merge(who, theirs, AvailabilityService::both)));
        return all;
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void requireMayChange(Member member, UUID consultantId, LeaveData data) {
        Colleague who = roster.colleague(member, consultantId);
        requireMayChange(member, who);
        LeaveRules.require(validator, data, LocalDate.now(clock.withZone(ZoneId.of(who.zone()))));
    }

    private void requireAlone(Member member, UUID consultantId, LeaveData data, UUID self) {
        leaves.oneChangeAtATime(member, consultantId);
        LeaveRules.requireAlone(
                data,
                leaves.of(member, consultantId, data.firstDay(), data.lastDay()).stream()
                        .filter(other -> !other.id().equals(self))
                        .toList());
    }

    private static void requireMayChange(Member member, Colleague who) {
        if (!knowsWhy(member, who)) {
            throw new Forbidden("availability.leave.not-yours");
        }
    }

    private static LeaveDetails visible(Member member, Colleague who, LeaveDetails leave) {
        return knowsWhy(member, who) ? leave : leave.withoutReason();
    }

    private static boolean knowsWhy(Member member, Colleague who) {
        return member.has(Role.VP) || member.id() != null && member.id().equals(who.memberId());
    }
}
