package org.counterpart.members;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** The firm's own people by name, for features in which they work with each other. */
@Dependent
public class Colleagues extends FirmRepository {

    /** Whoever was not deactivated; who is invited may be given work before they come. */
    private static final String ROW =
            """
            select new org.counterpart.members.StaffRow(m.id, m.name) from FirmMember m
            where m.clientId is null and m.status <> org.counterpart.members.MemberStatus.DEACTIVATED and\s""";

    /**
     * Those who match, by name.
     *
     * @param text part of the name, in any case; may be {@code null}
     * @param without leaves out these
     */
    public List<StaffRow> rows(Member member, String text, Collection<UUID> without, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT);
        String pattern =
                text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        var query = as(member)
                .createQuery(
                        ROW + "lower(m.name) like :text " + (without.isEmpty() ? "" : "and m.id not in :without ")
                                + "order by lower(m.name), m.id",
                        StaffRow.class)
                .setParameter("text", "%" + pattern + "%")
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit());
        if (!without.isEmpty()) {
            query.setParameter("without", without);
        }
        return query.getResultList();
    }

    /** One of them; empty if there is none, or not any more. */
    public Optional<StaffRow> find(Member member, UUID id) {
        member.require(Role.VP, Role.CONSULTANT);
        return as(member)
                .createQuery(ROW + "m.id = :id", StaffRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
