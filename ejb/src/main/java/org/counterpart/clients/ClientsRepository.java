package org.counterpart.clients;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Client organisations and their people in the database. A list is one query into its rows. */
@Dependent
class ClientsRepository extends FirmRepository {

    private static final String ORGANIZATIONS =
            """
            select new org.counterpart.clients.OrganizationRow(o.id, o.version, o.name, o.country, o.city, o.zone,
                o.industry, o.status, (select count(c.id) from Contact c where c.organizationId = o.id
                    and c.status = org.counterpart.clients.ContactStatus.ACTIVE))
            from Organization o where\s""";

    List<OrganizationRow> organizations(Member member, OrganizationFilter filter, Slice slice) {
        return asking(member, ORGANIZATIONS, filter, " order by lower(o.name), o.id", OrganizationRow.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member, OrganizationFilter filter) {
        return asking(member, "select count(o) from Organization o where ", filter, "", Long.class)
                .getSingleResult();
    }

    Organization organization(Member member, UUID id) {
        return find(member, Organization.class, id);
    }

    /** One that something is about to build on: nobody archives or deletes it until the transaction ends. */
    Organization toBuildOn(Member member, UUID id) {
        Organization found = organization(member, id);
        as(member).refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Organization organization(Member member, UUID id, long version) {
        return find(member, Organization.class, id, version);
    }

    boolean hasName(Member member, String name, UUID than) {
        return as(member)
                        .createQuery(
                                "select count(o) from Organization o where lower(o.name) = lower(:name) and o.id <> :than",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }

    /** Names are given one at a time, so that two organisations at once do not both find theirs free. */
    void oneNameAtATime(Member member) {
        oneAtATime(member, "client organisation names");
    }

    /** The people of an organisation: those who are there first. */
    List<Contact> contacts(Member member, UUID organization, Slice slice) {
        return as(member)
                .createQuery(
                        "select c from Contact c where c.organizationId = :organization order by c.status, lower(c.name), c.id",
                        Contact.class)
                .setParameter("organization", organization)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long countContacts(Member member, UUID organization) {
        return as(member)
                .createQuery("select count(c) from Contact c where c.organizationId = :organization", Long.class)
                .setParameter("organization", organization)
                .getSingleResult();
    }

    /** @throws NotFound if this organisation has no such contact */
    Contact contact(Member member, UUID organization, UUID id) {
        return ofThis(organization, find(member, Contact.class, id));
    }

    Contact contact(Member member, UUID organization, UUID id, long version) {
        contact(member, organization, id);
        return find(member, Contact.class, id, version);
    }

    boolean hasEmail(Member member, UUID organization, String email, UUID than) {
        return as(member)
                        .createQuery(
                                "select count(c) from Contact c where c.organizationId = :organization and c.email = :email and c.id <> :than",
                                Long.class)
                        .setParameter("organization", organization)
                        .setParameter("email", email)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }

    boolean isContact(Member member, UUID memberId, UUID than) {
        return as(member)
                        .createQuery(
                                "select count(c) from Contact c where c.memberId = :member and c.id <> :than",
                                Long.class)
                        .setParameter("member", memberId)
                        .setParameter("than", than)
                        .getSingleResult()
                > 0;
    }

    /** What is decided by looking at all people of an organisation is decided one at a time. */
    void oneAtATime(Member member, UUID organization) {
        oneAtATime(member, "contacts of " + organization);
    }

    void add(Member member, Object added) {
        as(member).persist(added);
    }

    void remove(Member member, Organization organization) {
        as(member)
                .createQuery("delete from Contact c where c.organizationId = :organization")
                .setParameter("organization", organization.id())
                .executeUpdate();
        as(member).remove(organization);
    }

    void flush(Member member) {
        as(member).flush();
    }

    private static Contact ofThis(UUID organization, Contact contact) {
        if (!contact.organizationId().equals(organization)) {
            throw new NotFound("problem.not-found");
        }
        return contact;
    }

    private <T> TypedQuery<T> asking(
            Member member, String select, OrganizationFilter filter, String order, Class<T> type) {
        String words = filter.text() == null
                ? ""
                : " and (lower(o.name) like :text or lower(o.city) like :text or lower(o.industry) like :text)";
        TypedQuery<T> query = as(member)
                .createQuery(select + "o.status = :status" + words + order, type)
                .setParameter("status", filter.status());
        return filter.text() == null ? query : query.setParameter("text", filter.pattern());
    }
}
