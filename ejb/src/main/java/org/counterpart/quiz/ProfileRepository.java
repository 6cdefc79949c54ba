package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.engagement.Reach;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Role profiles, with whom they are shared, and what they are laid beside. */
@Dependent
class ProfileRepository extends FirmRepository {

    /** The member's own: the newest round first. */
    List<ProfileRow> mine(Member member, Instant now, Slice slice) {
        List<Object[]> found = part(
                        as(member)
                                .createQuery(
                                        """
                                        select s, r from QuizSubject s, QuizRound r
                                        where r.id = s.roundId and s.memberId = :me order by r.startedAt desc, s.id""",
                                        Object[].class)
                                .setParameter("me", member.id()),
                        slice)
                .getResultList();
        Map<UUID, Instant> saved = new HashMap<>();
        of(member, "select a from SelfAnswer a where a.id in :subjects", SelfAnswer.class, found)
                .forEach(answer -> saved.put(answer.id(), answer.savedAt()));
        return found.stream()
                .map(one -> row(one, now, saved.get(((Subject) one[0]).id()), null))
                .toList();
    }

    /** What is shared with the member by others, by name; the policies on shares leave what was given to them. */
    List<ProfileRow> shared(Member member, Instant now, Slice slice) {
        List<Object[]> found = part(
                        as(member)
                                .createQuery(
                                        """
                                        select s, r from QuizSubject s, QuizRound r
                                        where r.id = s.roundId and s.memberId <> :me and exists (select h.id
                                        from QuizShare h where h.subjectId = s.id and h.withdrawnAt is null)
                                        order by lower(s.name), r.startedAt desc, s.id""",
                                        Object[].class)
                                .setParameter("me", member.id()),
                        slice)
                .getResultList();
        Map<UUID, Instant> since = new HashMap<>();
        of(
                        member,
                        """
                        select h from QuizShare h
                        where h.subjectId in :subjects and h.withdrawnAt is null order by h.sharedAt""",
                        Share.class,
                        found)
                .forEach(share -> since.putIfAbsent(share.subjectId(), share.sharedAt()));
        return found.stream()
                .map(one -> row(one, now, null, since.get(((Subject) one[0]).id())))
                .toList();
    }

    /** What belongs to the subjects that were found, in one question. */
    private <T> List<T> of(Member member, String query, Class<T> type, List<Object[]> found) {
        return found.isEmpty()
                ? List.of()
                : as(member)
                        .createQuery(query, type)
                        .setParameter(
                                "subjects",
                                found.stream()
                                        .map(one -> ((Subject) one[0]).id())
                                        .toList())
                        .getResultList();
    }

    /** Somebody's rounds with one instrument, the earliest first, as far as the member may open what came of them. */
    List<Taken> takenWith(Member member, UUID owner, UUID instrumentId, Collection<UUID> open) {
        boolean own = owner.equals(member.id());
        TypedQuery<Object[]> query = as(member)
                .createQuery(
                        "select s, r, v from QuizSubject s, QuizRound r, InstrumentVersion v where r.id = s.roundId"
                                + " and v.id = r.versionId and v.instrumentId = :instrument and s.memberId = :owner"
                                + (own ? "" : " and s.id in :open")
                                + " order by r.startedAt, s.id",
                        Object[].class)
                .setParameter("instrument", instrumentId)
                .setParameter("owner", owner);
        if (!own) {
            query.setParameter("open", open);
        }
        return query.getResultStream()
                .map(found -> new Taken((Subject) found[0], (Round) found[1], (InstrumentVersion) found[2]))
                .toList();
    }

    /** Which of somebody's profiles are shared with the member. */
    List<UUID> sharedOf(Member member, UUID owner) {
        return as(member)
                .createQuery(
                        """
                        select distinct s.id from QuizSubject s, QuizShare h
                        where s.memberId = :owner and h.subjectId = s.id and h.withdrawnAt is null""",
                        UUID.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** A subject, with the round and the version it was asked with. */
    record Taken(Subject subject, Round round, InstrumentVersion version) {}

    /** The engagements that somebody works on, as far as the member reaches them, by name. */
    List<EngagementChoice> engagementsOf(Member member, UUID owner) {
        Reach reach = Reach.of(member, "e.id");
        return reach.on(as(member)
                        .createQuery(
                                """
                                select new org.counterpart.quiz.EngagementChoice(e.id, e.name) from Engagement e
                                where exists (select t.id from TeamMember t
                                where t.engagementId = e.id and t.memberId = :owner) and\s"""
                                        + reach.condition() + " order by e.startsOn desc, e.id",
                                EngagementChoice.class)
                        .setParameter("owner", owner))
                .getResultList();
    }

    Optional<EngagementChoice> engagement(Member member, UUID id) {
        Reach reach = Reach.of(member, "e.id");
        return reach.on(as(member)
                        .createQuery(
                                "select new org.counterpart.quiz.EngagementChoice(e.id, e.name) from Engagement e"
                                        + " where e.id = :id and " + reach.condition(),
                                EngagementChoice.class)
                        .setParameter("id", id))
                .getResultStream()
                .findFirst();
    }

    /** With whom a profile is or was shared, the latest first. */
    List<ShareRow> shares(Member member, UUID subjectId, Slice slice) {
        return part(
                        as(member)
                                .createQuery(
                                        """
                                        select h from QuizShare h where h.subjectId = :subject
                                        order by h.sharedAt desc, h.id""",
                                        Share.class)
                                .setParameter("subject", subjectId),
                        slice)
                .getResultStream()
                .map(ProfileRepository::row)
                .toList();
    }

    boolean isShared(Member member, UUID subjectId, Audience audience, UUID to) {
        return as(member)
                .createQuery(
                        """
                        select h from QuizShare h
                        where h.subjectId = :subject and h.audience = :audience and h.withdrawnAt is null""",
                        Share.class)
                .setParameter("subject", subjectId)
                .setParameter("audience", audience)
                .getResultStream()
                .anyMatch(share -> to == null || to.equals(share.to()));
    }

    /** Whoever else shares this profile waits until this transaction ends. */
    void oneShareAtATime(Member member, UUID subjectId) {
        oneAtATime(member, "share " + subjectId);
    }

    Share share(Member member, UUID id) {
        return find(member, Share.class, id);
    }

    Share share(Member member, UUID id, long version) {
        return find(member, Share.class, id, version);
    }

    /** Teams by name: for the firm's people all, for clients theirs, as the policies leave them. */
    List<ShareChoice> teams(Member member, String text, Slice slice) {
        return part(
                        as(member)
                                .createQuery(
                                        """
                                        select t.id, t.name from QuizTeam t
                                        where lower(t.name) like :text order by lower(t.name), t.id""",
                                        Object[].class)
                                .setParameter("text", like(text)),
                        slice)
                .getResultStream()
                .map(found -> new ShareChoice(Audience.TEAM, (UUID) found[0], (String) found[1]))
                .toList();
    }

    Optional<Team> team(Member member, UUID id) {
        return Optional.ofNullable(as(member).find(Team.class, id));
    }

    /** Of the firm's people a client knows those who work on the engagements that they reach. */
    List<ShareChoice> known(Member client, String text, Slice slice) {
        Reach reach = Reach.of(client, "t.engagementId");
        return part(
                        reach.on(as(client)
                                .createQuery(
                                        """
                                        select t.memberId, min(t.name) from TeamMember t
                                        where lower(t.name) like :text and\s"""
                                                + reach.condition()
                                                + " group by t.memberId order by min(t.name), t.memberId",
                                        Object[].class)
                                .setParameter("text", like(text))),
                        slice)
                .getResultStream()
                .map(found -> new ShareChoice(Audience.PERSON, (UUID) found[0], (String) found[1]))
                .toList();
    }

    /** The newest round of a team that is closed. */
    Optional<Round> newestClosed(Member member, UUID teamId) {
        return as(member)
                .createQuery(
                        """
                        select r from QuizRound r where r.teamId = :team and r.closedAt is not null
                        order by r.startedAt desc, r.id""",
                        Round.class)
                .setParameter("team", teamId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Member member, Share share) {
        as(member).persist(share);
        as(member).flush();
    }

    void flush(Member member) {
        as(member).flush();
    }

    static ShareRow row(Share share) {
        return new ShareRow(
                share.id(), share.version(), share.audience(), share.name(), share.sharedAt(), share.withdrawnAt());
    }

    private static String like(String text) {
        return "%" + (text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1"))
                + "%";
    }

    private static <T> TypedQuery<T> part(TypedQuery<T> query, Slice slice) {
        return query.setFirstResult(slice.offset()).setMaxResults(slice.limit());
    }

    private static ProfileRow row(Object[] found, Instant now, Instant savedAt, Instant sharedAt) {
        Subject subject = (Subject) found[0];
        Round round = (Round) found[1];
        return new ProfileRow(
                subject.id(),
                round.id(),
                subject.name(),
                round.title(),
                !round.isOwn(),
                round.startedAt(),
                round.closesAt(),
                round.zone(),
                round.isOpen(now),
                savedAt,
                subject.selfDone(),
                sharedAt);
    }
}
