package org.counterpart.followup;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
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
        return as(member)
                .createQuery("select s from IssueStep s where s.issueId = :issue order by s.place", IssueStep.class)
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

    void add(Member member, Issue issue) {
        as(member).persist(issue);
        as(member).flush();
    }

    void add(Member member, IssueStep step) {
        as(member).persist(step);
        as(member).flush();
    }
}
