package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Guest;
import org.counterpart.firm.Member;

/** Issues and their steps, in the database. */
@Dependent
class IssueRepository extends FirmRepository {

    private static final String OF_WORKSHOP =
            "select i from Issue i where i.workshopId = :workshop order by i.raisedAt desc, i.id";

    /** The newest first. */
    List<Issue> issues(Member member, UUID workshopId, Slice slice) {
        return as(member)
                .createQuery(OF_WORKSHOP, Issue.class)
                .setParameter("workshop", workshopId)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** @throws NotFound if the workshop has no such issue */
    Issue issue(Member member, UUID workshopId, UUID id) {
        Issue issue = find(member, Issue.class, id);
        if (!issue.workshopId().equals(workshopId)) {
            throw new NotFound("problem.not-found");
        }
        return issue;
    }

    /** Due work's own look. */
    Optional<Issue> find(Member system, UUID id) {
        return Optional.ofNullable(as(system).find(Issue.class, id));
    }

    List<IssueStep> steps(Member member, UUID issueId) {
        return steps(as(member), issueId);
    }

    /**
     * What somebody was asked about who came by a link.
     *
     * @throws NotFound if they may not see it any more
     */
    Issue issue(Guest guest, UUID id) {
        Issue issue = as(guest).find(Issue.class, id);
        if (issue == null) {
            throw new NotFound("guest.unknown");
        }
        return issue;
    }

    List<IssueStep> steps(Guest guest, UUID issueId) {
        return steps(as(guest), issueId);
    }

    private static List<IssueStep> steps(EntityManager entities, UUID issueId) {
        return entities.createQuery(
                        "select s from IssueStep s where s.issueId = :issue order by s.place", IssueStep.class)
                .setParameter("issue", issueId)
                .getResultList();
    }

    /** Of all issues of a workshop, by issue. */
    Map<UUID, List<IssueStep>> stepsOf(Member member, UUID workshopId) {
        return as(member)
                .createQuery(
                        "select s from IssueStep s where s.workshopId = :workshop order by s.issueId, s.place",
                        IssueStep.class)
                .setParameter("workshop", workshopId)
                .getResultStream()
                .collect(Collectors.groupingBy(IssueStep::issueId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Changes of one workshop's issues happen one at a time, as whatever else opens it to change it. */
    void lock(Member system, UUID workshopId) {
        oneAtATime(system, "workshop " + workshopId);
    }

    /** The same for somebody who came by a link: they wait with the members. */
    void lock(Guest guest, UUID workshopId) {
        oneAtATime(guest, "workshop " + workshopId);
    }

    /** Whether somebody was asked by link already. */
    boolean wasAsked(Member system, UUID askedId) {
        return as(system).find(IssueAsking.class, askedId) != null;
    }

    void add(Member system, IssueAsking asking) {
        as(system).persist(asking);
    }

    void add(Guest guest, IssueStep step) {
        as(guest).persist(step);
        as(guest).flush();
    }

    void add(Member member, Issue issue) {
        as(member).persist(issue);
        as(member).flush();
    }

    void add(Member member, IssueStep step) {
        as(member).persist(step);
        as(member).flush();
    }
}
