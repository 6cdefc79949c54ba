package org.counterpart.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Many consultants at once, with all that is said of them: a query for a few hundred, never one for each. */
@Dependent
class RosterFileRepository extends FirmRepository {

    private static final int AT_ONCE = 1_000;
    private static final List<String> COLLECTIONS =
            List.of("languages", "specialities", "industries", "deliveredIn", "links");

    /** Asks whether the membership still stands. */
    void requireStanding(Member member) {
        as(member);
    }

    void oneImportAtATime(Member member) {
        oneAtATime(member, "import of the roster");
        writesMuch(member);
    }

    /** Everybody who is or was on the roster, in short. */
    List<ConsultantKey> keys(Member member) {
        return as(member)
                .createQuery(
                        "select new org.counterpart.roster.ConsultantKey(c.id, c.name, c.city, c.country, c.memberId) from Consultant c",
                        ConsultantKey.class)
                .getResultList();
    }

    /**
     * These consultants, whole, to be read and not to be changed: nothing of them is written. (Collections read for many
     * at once may count as changed, which would raise the version of whoever was only looked at.)
     */
    Map<UUID, Consultant> whole(Member member, Collection<UUID> ids) {
        Map<UUID, Consultant> found = load(member, ids, false);
        found.values().forEach(Consultant::data);
        as(member).clear();
        return found;
    }

    /** @param locked nobody else changes them until the transaction ends */
    private Map<UUID, Consultant> load(Member member, Collection<UUID> ids, boolean locked) {
        List<UUID> all = List.copyOf(ids);
        Map<UUID, Consultant> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = new ArrayList<>(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            TypedQuery<Consultant> query = as(member)
                    .createQuery("select c from Consultant c where c.id in :ids", Consultant.class)
                    .setParameter("ids", some)
                    .setFlushMode(FlushModeType.COMMIT)
                    .setHint("eclipselink.batch.type", "EXISTS")
                    .setHint("eclipselink.batch.size", AT_ONCE);
            COLLECTIONS.forEach(collection -> query.setHint("eclipselink.batch", "c." + collection));
            if (locked) {
                query.setLockMode(LockModeType.PESSIMISTIC_WRITE);
            }
            query.getResultList().forEach(consultant -> found.put(consultant.id(), consultant));
        }
        return found;
    }

    /**
     * Carries out these rows, and forgets them: what is remembered is compared again with every part that follows.
     *
     * @throws Conflict if somebody changed one of the consultants since they were compared
     */
    void put(Member member, List<ImportStep> steps, Instant now) {
        as(member).clear();
        List<UUID> ids = steps.stream()
                .map(step -> step.row().id())
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, Consultant> known = load(member, ids, true);
        for (ImportStep step : steps) {
            Consultant consultant = known.get(step.row().id());
            if (consultant == null) {
                consultant = new Consultant(step.data(), now);
                as(member).persist(consultant);
            } else {
                if (consultant.version() != step.known().version()) {
                    throw new Conflict("roster.import.changed");
                }
                consultant.describe(step.data(), now);
            }
            consultant.rateAt(step.data().rate());
            consultant.joinedOn(step.data().joinedOn());
            consultant.become(step.data().status());
            consultant.belongTo(step.data().memberId());
        }
        as(member).flush();
        as(member).clear();
    }
}
