package org.counterpart.members;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Everybody who belongs to the firm, clients too, for features in which they work together. For the firm's own people. */
@Dependent
public class MemberDirectory extends FirmRepository {

    private static final String ENTRY =
            """
            select new org.counterpart.members.MemberEntry(m.id, m.name, m.email, m.language, m.clientId) from FirmMember m
            where m.status <> org.counterpart.members.MemberStatus.DEACTIVATED and\s""";

    /**
     * Those who match, by name.
     *
     * @param text part of the name, in any case; may be {@code null}
     */
    public List<MemberEntry> rows(Member member, String text, Slice slice) {
        member.require(Role.VP, Role.CONSULTANT);
        String pattern =
                text == null ? "" : text.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return as(member)
                .createQuery(ENTRY + "lower(m.name) like :text order by lower(m.name), m.id", MemberEntry.class)
                .setParameter("text", "%" + pattern + "%")
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    /** Those of these who still belong to the firm, by name. */
    public List<MemberEntry> of(Member member, Collection<UUID> ids) {
        member.require(Role.VP, Role.CONSULTANT);
        return ids.isEmpty()
                ? List.of()
                : as(member)
                        .createQuery(ENTRY + "m.id in :ids order by lower(m.name), m.id", MemberEntry.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
