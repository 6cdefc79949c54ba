package org.counterpart.quiz;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;

/** Who left an address at a public link: for VPs alone, who erase it when they are asked to. */
@Stateless
public class QuizContactService {

    @Inject
    QuizLinkRepository links;

    /** Who left an address, the newest first. */
    public List<QuizContactRow> rows(Member member, UUID linkId, Slice slice) {
        member.require(Role.VP);
        links.link(member, linkId);
        return links.contacts(member, linkId, slice).stream()
                .map(QuizContact::row)
                .toList();
    }

    /** How many did. */
    public int count(Member member, UUID linkId) {
        member.require(Role.VP);
        links.link(member, linkId);
        return (int) links.countContacts(member, linkId);
    }

    /** One of them. */
    public QuizContactRow find(Member member, UUID linkId, UUID id) {
        member.require(Role.VP);
        return links.contact(member, linkId, id).row();
    }

    /**
     * Erases an address, with everything that was kept of whoever left it.
     *
     * @param version the version that is to be erased
     * @throws org.counterpart.common.Stale if another was left in its place since
     */
    public void erase(Member member, UUID linkId, UUID id, long version) {
        member.require(Role.VP);
        QuizContact contact = links.contact(member, linkId, id);
        contact.requireVersion(version);
        links.erase(member, contact);
    }
}
