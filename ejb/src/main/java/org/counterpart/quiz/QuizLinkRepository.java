package org.counterpart.quiz;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Public links, and who left an address, in the database. */
@Dependent
class QuizLinkRepository extends FirmRepository {

    List<QuizLinkRow> rows(Member member, Slice slice) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.quiz.QuizLinkRow(l.id, l.version, l.slug, l.title, l.asksContact, l.open,
                            (select count(c.id) from QuizContact c where c.linkId = l.id), l.changedAt)
                        from QuizLink l order by l.open desc, lower(l.title), l.id""",
                        QuizLinkRow.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long count(Member member) {
        return as(member)
                .createQuery("select count(l) from QuizLink l", Long.class)
                .getSingleResult();
    }

    QuizLink link(Member member, UUID id) {
        return find(member, QuizLink.class, id);
    }

    QuizLink link(Member member, UUID id, long version) {
        return find(member, QuizLink.class, id, version);
    }

    boolean hasSlug(Member member, String slug) {
        return as(member)
                        .createQuery("select count(l) from QuizLink l where l.slug = :slug", Long.class)
                        .setParameter("slug", slug)
                        .getSingleResult()
                > 0;
    }

    /** Addresses are given one at a time, so that two links at once do not both find theirs free. */
    void oneSlugAtATime(Member member) {
        oneAtATime(member, "public quiz addresses");
    }

    void add(Member member, QuizLink link) {
        as(member).persist(link);
    }

    /** The newest first. */
    List<QuizContact> contacts(Member member, UUID linkId, Slice slice) {
        return as(member)
                .createQuery(
                        "select c from QuizContact c where c.linkId = :link order by c.consentedAt desc, c.id",
                        QuizContact.class)
                .setParameter("link", linkId)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }

    long countContacts(Member member, UUID linkId) {
        return as(member)
                .createQuery("select count(c) from QuizContact c where c.linkId = :link", Long.class)
                .setParameter("link", linkId)
                .getSingleResult();
    }

    /** @throws NotFound if nobody left this at that link */
    QuizContact contact(Member member, UUID linkId, UUID id) {
        QuizContact contact = find(member, QuizContact.class, id);
        if (!contact.linkId().equals(linkId)) {
            throw new NotFound("problem.not-found");
        }
        return contact;
    }

    void erase(Member member, QuizContact contact) {
        as(member).remove(contact);
    }

    void flush(Member member) {
        as(member).flush();
    }
}
