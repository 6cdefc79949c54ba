package org.counterpart.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.FirmRepository;
import org.counterpart.firm.Member;

/** Messages on their way, in the database. */
@Dependent
class MailRepository extends FirmRepository {

    OutgoingMail find(Member member, UUID id) {
        return find(member, OutgoingMail.class, id);
    }

    OutgoingMail find(Member member, UUID id, long version) {
        return find(member, OutgoingMail.class, id, version);
    }

    /** The row as it stands, locked: one worker at a time decides about it. */
    OutgoingMail locked(Member member, UUID id) {
        OutgoingMail mail = find(member, id);
        as(member).refresh(mail, LockModeType.PESSIMISTIC_WRITE);
        return mail;
    }

    void flush(Member member) {
        as(member).flush();
    }

    /** The newest first. */
    List<MailRow> rows(Member member, MailState state, Slice slice) {
        return as(member)
                .createQuery(
                        """
                        select new org.counterpart.mail.MailRow(m.id, m.version, m.recipient, m.subject, m.state, m.attempts,
                            m.failure, m.postedAt, m.triedAt)
                        from OutgoingMail m where m.state = :state order by m.postedAt desc, m.id""",
                        MailRow.class)
                .setParameter("state", state)
                .setFirstResult(slice.offset())
                .setMaxResults(slice.limit())
                .getResultList();
    }
}
