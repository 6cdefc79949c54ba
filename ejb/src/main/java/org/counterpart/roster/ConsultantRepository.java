package org.counterpart.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** The roster in the database. A list is one query into its rows. */
@Dependent
class ConsultantRepository extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.roster.ConsultantRow(c.id, c.version, c.name, c.country, c.city, c.zone, c.status,
                c.languageLines, c.specialityLines, c.industryLines, c.deliveredLines, c.photo, c.region, c.joinedOn)
            from Consultant c where\s""";

    private static final String COLLEAGUE =
            """
            select new org.counterpart.roster.Colleague(c.id, c.memberId, c.name, c.country, c.region, c.city, c.zone,
                c.status, c.languageLines, c.specialityLines, c.workDays, c.worksFrom, c.worksUntil, c.photo)
            from Consultant c where\s""";

    @Inject
    Clock clock;

    List<ConsultantRow> rows(Member member, ConsultantFilter filter, ConsultantSort sort, Slice slice) {
        Conditions conditions = new Conditions(filter, LocalDate.now(clock));
        return conditions
                .bind(as(member)
                        .createQuery(ROW + conditions.text() + " order by " + sort.orderBy(), ConsultantRow.class))
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    List<Colleague> colleagues(Member member, ConsultantFilter filter) {
        Conditions conditions = new Conditions(filter, LocalDate.now(clock));
        return conditions
                .bind(as(member)
                        .createQuery(COLLEAGUE + conditions.text() + " order by lower(c.name), c.id", Colleague.class))
                .getResultList();
    }

    List<Colleague> colleagues(Member member, List<UUID> ids) {
        EntityManager roster = as(member);
        return ids.isEmpty()
                ? List.of()
                : roster.createQuery(COLLEAGUE + "c.id in :ids order by lower(c.name), c.id", Colleague.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<Colleague> colleague(Member member, UUID id) {
        return as(member)
                .createQuery(COLLEAGUE + "c.id = :id", Colleague.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<UUID> ids(Member member, ConsultantFilter filter, ConsultantSort sort) {
        Conditions conditions = new Conditions(filter, LocalDate.now(clock));
        return conditions
                .bind(as(member)
                        .createQuery(
                                "select c.id from Consultant c where " + conditions.text() + " order by "
                                        + sort.orderBy(),
                                UUID.class))
                .getResultList();
    }

    long count(Member member, ConsultantFilter filter) {
        Conditions conditions = new Conditions(filter, LocalDate.now(clock));
        return conditions
                .bind(as(member)
                        .createQuery("select count(c) from Consultant c where " + conditions.text(), Long.class))
                .getSingleResult();
    }

    List<String> specialities(Member member) {
        return words(member, "select distinct s from Consultant c join c.specialities s");
    }

    List<String> industries(Member member) {
        return words(member, "select distinct i from Consultant c join c.industries i");
    }

    List<TeamPlace> places(Member member) {
        Map<String, TeamPlace> places = new TreeMap<>();
        Stream.of(
                        "select new org.counterpart.roster.TeamPlace(c.country, count(c), 0L) from Consultant c"
                                + " where c.status <> :left group by c.country",
                        "select new org.counterpart.roster.TeamPlace(d, 0L, count(c)) from Consultant c join c.deliveredIn d"
                                + " where c.status <> :left group by d")
                .flatMap(question -> as(member)
                        .createQuery(question, TeamPlace.class)
                        .setParameter("left", ConsultantStatus.LEFT)
                        .getResultStream())
                .forEach(place -> places.merge(place.country(), place, TeamPlace::and));
        return List.copyOf(places.values());
    }

    private List<String> words(Member member, String question) {
        return as(member)
                .createQuery(question, String.class)
                .getResultStream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    Consultant find(Member member, UUID id) {
        return find(member, Consultant.class, id);
    }

    Consultant find(Member member, UUID id, long version) {
        return find(member, Consultant.class, id, version);
    }

    Optional<Consultant> of(Member member, UUID memberId) {
        return as(member)
                .createQuery("select c from Consultant c where c.memberId = :owner", Consultant.class)
                .setParameter("owner", memberId)
                .getResultStream()
                .findFirst();
    }

    /** A member gets profiles one at a time, so that two at once do not both find that there is none yet. */
    void oneProfileAtATime(Member member, UUID owner) {
        oneAtATime(member, "profile of " + owner);
    }

    void add(Member member, Consultant consultant) {
        as(member).persist(consultant);
    }

    void flush(Member member) {
        as(member).flush();
    }

    /** The filter as JPQL, with its parameters. */
    private static final class Conditions {

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions(ConsultantFilter filter, LocalDate today) {
            if (filter.status() == null) {
                add("c.status <> :left", "left", ConsultantStatus.LEFT);
            } else {
                add("c.status = :status", "status", filter.status());
            }
            if (filter.country() != null) {
                add("c.country = :country", "country", filter.country());
            }
            if (filter.text() != null) {
                add(
                        """
                        (lower(c.name) like :text or lower(c.city) like :text
                         or lower(c.biography) like :text or lower(c.industryLines) like :text
                         or exists (select x.id from Consultant x join x.specialities t where x = c and function('lower', t) like :text))""",
                        "text",
                        filter.pattern());
            }
            if (filter.language() != null) {
                values.put("dialects", filter.language() + "-%");
                values.put("levels", CefrLevel.from(filter.level()));
                add(
                        """
                        exists (select x.id from Consultant x join x.languages k
                         where x = c and (k.tag = :language or k.tag like :dialects) and k.level in :levels)""",
                        "language",
                        filter.language());
            }
            if (filter.speciality() != null) {
                add(
                        "exists (select y.id from Consultant y join y.specialities p where y = c and function('lower', p) = :speciality)",
                        "speciality",
                        filter.speciality().toLowerCase(Locale.ROOT));
            }
            if (filter.industry() != null) {
                add(
                        "exists (select z.id from Consultant z join z.industries i where z = c and function('lower', i) = :industry)",
                        "industry",
                        filter.industry().toLowerCase(Locale.ROOT));
            }
            if (filter.deliveredIn() != null) {
                add(
                        "exists (select w.id from Consultant w join w.deliveredIn d where w = c and d = :deliveredIn)",
                        "deliveredIn",
                        filter.deliveredIn());
            }
            if (filter.certified() != null) {
                LocalDate on = filter.certified().on();
                values.put("certifiedOn", on == null ? today : on);
                add(
                        """
                        exists (select k.id from Certification k where k.consultantId = c.id and k.programmeId = :programme
                         and k.certifiedOn <= :certifiedOn and (k.expiresOn is null or k.expiresOn >= :certifiedOn))""",
                        "programme",
                        filter.certified().programme());
            }
        }

        private void add(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
        }

        String text() {
            return String.join(" and ", parts);
        }

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
