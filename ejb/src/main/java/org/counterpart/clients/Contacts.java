package org.counterpart.clients;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/**
 * What every feature above may ask about the people of client organisations, for the firm's own people and for due work;
 * the database tells clients and guests nothing here.
 */
@Dependent
public class Contacts extends FirmRepository {

    private static final String ROW =
            """
            select new org.counterpart.clients.ContactRow(c.id, c.organizationId, o.name, c.memberId, c.name, c.position,
                c.email, c.phone, c.language, c.zone, c.status)
            from Contact c, Organization o where o.id = c.organizationId and\s""";

    /**
     * One contact, whether still there or not.
     *
     * @throws NotFound if the firm has no such contact
     */
    public ContactRow find(Member member, UUID id) {
        return rows(member, "c.id = :value", id).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** The people of an organisation who have not left, by name. */
    public List<ContactRow> of(Member member, UUID organization) {
        return rows(
                member,
                "c.organizationId = :value and c.status = org.counterpart.clients.ContactStatus.ACTIVE"
                        + " order by lower(c.name), c.id",
                organization);
    }

    /** The contact who a client member is; empty if the firm keeps none for them. */
    public Optional<ContactRow> ofMember(Member member, UUID clientMember) {
        return rows(member, "c.memberId = :value", clientMember).stream().findFirst();
    }

    /**
     * A telephone number in E.164.
     *
     * @param typed with the country's code, or as dialled in the organisation's country; empty stays so
     * @throws org.counterpart.common.Invalid of {@code phone}, if there is no such number
     */
    public String phone(Member member, UUID organization, String typed) {
        return typed.isEmpty()
                ? ""
                : Phones.e164(
                        typed, find(member, Organization.class, organization).country());
    }

    private List<ContactRow> rows(Member member, String condition, UUID value) {
        return as(member)
                .createQuery(ROW + condition, ContactRow.class)
                .setParameter("value", value)
                .getResultList();
    }
}
