package org.counterpart.programmes;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** The programmes in the database. A list is one query into its rows. */
@Dependent
class ProgrammeRepository extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.programmes.ProgrammeRow(p.id, p.version, p.name, p.summary, p.languageLines,
                p.halfDays, p.certificationRequired, p.status)
            from Programme p where\s""";

    List<ProgrammeRow> rows(Member member, ProgrammeFilter filter, Slice slice) {
        return asking(member, ROW, filter, " order by lower(p.name), p.id", ProgrammeRow.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member, ProgrammeFilter filter) {
        return asking(member, "select count(p) from Programme p where ", filter, "", Long.class)
                .getSingleResult();
    }

    Programme find(Member member, UUID id) {
        return find(member, Programme.class, id);
    }

    Programme find(Member member, UUID id, long version) {
        return find(member, Programme.class, id, version);
    }

    boolean hasName(Member member, String name, UUID than) {
        return as(member)
                        .createQuery(
                                "select count(p) from Programme p where lower(p.name) = lower(:name) and p.id <> :than",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }

    /** Names are given one at a time, so that two programmes at once do not both find theirs free. */
    void oneNameAtATime(Member member) {
        oneAtATime(member, "programme names");
    }

    void add(Member member, Programme programme) {
        as(member).persist(programme);
    }

    void remove(Member member, Programme programme) {
        as(member).remove(programme);
    }

    void flush(Member member) {
        as(member).flush();
    }

    private <T> TypedQuery<T> asking(
            Member member, String select, ProgrammeFilter filter, String order, Class<T> type) {
        StringBuilder where = new StringBuilder("p.status = :status");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("status", filter.status() == null ? ProgrammeStatus.OFFERED : filter.status());
        if (filter.text() != null) {
            where.append(" and (lower(p.name) like :text or lower(p.summary) like :text)");
            values.put("text", filter.pattern());
        }
        if (filter.language() != null) {
            where.append(" and ")
                    .append(
                            """
                    exists (select x.id from Programme x join x.languages t
                     where x = p and (t = :language or t like :dialects))""");
            values.put("language", filter.language());
            values.put("dialects", filter.language() + "-%");
        }
        TypedQuery<T> query = as(member).createQuery(select + where + order, type);
        values.forEach(query::setParameter);
        return query;
    }
}
