package org.counterpart.lists;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Searches and columns in the database: always the asking member's own. */
@Dependent
class ListsRepository extends FirmRepository {

    List<SavedSearch> searches(Member member, String view) {
        return as(member)
                .createQuery(
                        "select s from SavedSearch s where s.memberId = :me and s.view = :view order by lower(s.name)",
                        SavedSearch.class)
                .setParameter("me", member.id())
                .setParameter("view", view)
                .getResultList();
    }

    /** @throws NotFound if there is none, or it is somebody else's */
    SavedSearch search(Member member, UUID id) {
        SavedSearch found = find(member, SavedSearch.class, id);
        if (!found.belongsTo(member.id())) {
            throw new NotFound("problem.not-found");
        }
        return found;
    }

    /** Names are given one at a time, so that two tabs do not both find a name free. */
    void oneNameAtATime(Member member) {
        oneAtATime(member, "searches of " + member.id());
    }

    Optional<ListColumns> columns(Member member, String view) {
        return as(member)
                .createQuery("select c from ListColumns c where c.memberId = :me and c.view = :view", ListColumns.class)
                .setParameter("me", member.id())
                .setParameter("view", view)
                .getResultStream()
                .findFirst();
    }

    void oneChoiceAtATime(Member member) {
        oneAtATime(member, "columns of " + member.id());
    }

    void add(Member member, Object made) {
        as(member).persist(made);
    }

    void remove(Member member, Object kept) {
        as(member).remove(kept);
    }
}
