package org.counterpart.mail;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.work.DueWorkQueue;

/** What a VP sees of the firm's mail: what did not go out. */
@Stateless
public class MailService {

    @Inject
    MailRepository mails;

    @Inject
    DueWorkQueue work;

    @Inject
    Clock clock;

    /** The messages that were given up, the newest first. */
    public List<MailRow> givenUp(Member member, Slice slice) {
        member.require(Role.VP);
        return mails.rows(member, MailState.GIVEN_UP, slice);
    }

    /** One message, wherever it is on its way. */
    public MailRow find(Member member, UUID id) {
        member.require(Role.VP);
        return mails.find(member, id).row();
    }

    /**
     * Tries a message again that was given up.
     *
     * @param version the version the VP saw
     * @throws org.counterpart.common.Conflict if it was not given up
     */
    public MailRow sendAgain(Member member, UUID id, long version) {
        member.require(Role.VP);
        OutgoingMail mail = mails.find(member, id, version);
        mail.again();
        work.schedule(member, MailSending.KIND, id, clock.instant());
        mails.flush(member);
        return mail.row();
    }
}
