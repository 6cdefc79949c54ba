package org.counterpart.members;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** The firm's members in the database. */
@Dependent
class MemberRepository extends FirmRepository {

    List<MemberRow> rows(Member member, Slice slice) {
        return as(member)
                .createQuery("select m from FirmMember m order by m.name, m.id", FirmMember.class)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultStream()
                .map(FirmMember::row)
                .toList();
    }

    long count(Member member) {
        return as(member)
                .createQuery("select count(m) from FirmMember m", Long.class)
                .getSingleResult();
    }

    Optional<FirmMember> withEmail(Member member, String email) {
        return as(member)
                .createQuery("select m from FirmMember m where m.email = :email", FirmMember.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    List<FirmMember> ofOrganization(Member member, UUID organization) {
        return as(member)
                .createQuery("select m from FirmMember m where m.clientId = :organization", FirmMember.class)
                .setParameter("organization", organization)
                .getResultList();
    }

    boolean hasOtherActiveVp(Member member, UUID than) {
        return as(member)
                .createQuery("select m from FirmMember m where m.id <> :id", FirmMember.class)
                .setParameter("id", than)
                .getResultStream()
                .anyMatch(FirmMember::isActiveVp);
    }

    FirmMember find(Member member, UUID id) {
        return find(member, FirmMember.class, id);
    }

    FirmMember find(Member member, UUID id, long version) {
        return find(member, FirmMember.class, id, version);
    }

    void add(Member member, FirmMember added) {
        as(member).persist(added);
    }

    void flush(Member member) {
        as(member).flush();
    }

    /** An address is invited once, so that two invitations at once do not both find it free. */
    void oneInvitationAtATime(Member member, String email) {
        oneAtATime(member, "invitation of " + email);
    }

    /** Changes of who is a VP happen one at a time, so that two VPs cannot remove each other at once. */
    void oneChangeOfVpsAtATime(Member member) {
        oneAtATime(member, "vps");
    }
}
