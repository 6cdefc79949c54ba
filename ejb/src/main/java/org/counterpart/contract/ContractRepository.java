package org.counterpart.contract;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.engagement.OpenEngagement;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Contracts in the database; whoever asks has opened the engagement. */
@Dependent
class ContractRepository extends FirmRepository {

    /** What the draft says now. */
    ContractDocument draft(Member member, OpenEngagement engagement) {
        return ContractDocument.of(
                engagement.parties(), terms(member, engagement.id()), roles(member, engagement.id()));
    }

    List<TermRow> terms(Member member, UUID engagement) {
        Map<UUID, List<Answer>> answers =
                ofEngagement(member, Answer.class, "ContractAnswer", engagement, "t.id").stream()
                        .collect(Collectors.groupingBy(Answer::termId));
        return ofEngagement(member, Term.class, "ContractTerm", engagement, "t.id").stream()
                .map(term -> term.row(answers.getOrDefault(term.id(), List.of())))
                .toList();
    }

    List<RoleRow> roles(Member member, UUID engagement) {
        return ofEngagement(member, TopicRole.class, "ContractRole", engagement, "t.id").stream()
                .map(TopicRole::row)
                .toList();
    }

    /** @throws NotFound if the engagement has no such term */
    Term term(Member member, UUID engagement, UUID id) {
        Term term = find(member, Term.class, id);
        requireOf(engagement, term.engagementId());
        return term;
    }

    List<Answer> answers(Member member, UUID term) {
        return as(member)
                .createQuery("select a from ContractAnswer a where a.termId = :term order by a.id", Answer.class)
                .setParameter("term", term)
                .getResultList();
    }

    /** @throws NotFound if the engagement has no such role */
    TopicRole role(Member member, UUID engagement, UUID id) {
        TopicRole role = find(member, TopicRole.class, id);
        requireOf(engagement, role.engagementId());
        return role;
    }

    long count(Member member, UUID engagement) {
        return as(member)
                .createQuery("select count(t) from ContractTerm t where t.engagementId = :engagement", Long.class)
                .setParameter("engagement", engagement)
                .getSingleResult();
    }

    boolean isAnswered(Member member, UUID engagement, TermKind question) {
        return as(member)
                        .createQuery(
                                "select count(t) from ContractTerm t where t.engagementId = :engagement and t.kind = :kind",
                                Long.class)
                        .setParameter("engagement", engagement)
                        .setParameter("kind", question)
                        .getSingleResult()
                > 0;
    }

    /** The newest first. */
    List<Version> versions(Member member, UUID engagement, Slice slice) {
        return as(member)
                .createQuery(
                        "select v from ContractVersion v where v.engagementId = :engagement order by v.number desc",
                        Version.class)
                .setParameter("engagement", engagement)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    Optional<Version> latest(Member member, UUID engagement) {
        return versions(member, engagement, new Slice(0, 1)).stream().findFirst();
    }

    /** @throws NotFound if there is no version of this number */
    Version version(Member member, UUID engagement, int number) {
        return as(member)
                .createQuery(
                        "select v from ContractVersion v where v.engagementId = :engagement and v.number = :number",
                        Version.class)
                .setParameter("engagement", engagement)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    Version versionById(Member member, UUID id) {
        return find(member, Version.class, id);
    }

    /** Of every version of the engagement. */
    List<Acceptance> acceptances(Member member, UUID engagement) {
        return ofEngagement(member, Acceptance.class, "ContractAcceptance", engagement, "t.acceptedAt, t.id");
    }

    void add(Member member, FirmOwned row) {
        as(member).persist(row);
        as(member).flush();
    }

    void remove(Member member, FirmOwned row) {
        as(member).remove(row);
    }

    void flush(Member member) {
        as(member).flush();
    }

    private <T> List<T> ofEngagement(Member member, Class<T> type, String entity, UUID engagement, String order) {
        return as(member)
                .createQuery(
                        "select t from " + entity + " t where t.engagementId = :engagement order by " + order, type)
                .setParameter("engagement", engagement)
                .getResultList();
    }

    private static void requireOf(UUID engagement, UUID of) {
        if (!engagement.equals(of)) {
            throw new NotFound("problem.not-found");
        }
    }
}
