package org.counterpart.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.counterpart.common.Conflict;
import org.counterpart.firm.FirmOwned;

/** A message on its way. Posted by {@link org.counterpart.firm.Outbox}. */
@Entity
@Table(name = "mail")
class OutgoingMail extends FirmOwned {

    /** How often it is tried, with the growing pauses of due work up to an hour: about two days. */
    static final int TRIES = 50;

    /** After this long nobody is sending it any more, whatever became of it. */
    static final Duration LONGEST_TRY = Duration.ofMinutes(5);

    private static final int LONGEST_FAILURE = 300;

    @Column(updatable = false)
    private String recipient;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private String subject;

    private String body;
    private String html;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;
    private String failure;

    @Column(name = "posted_at", updatable = false)
    private Instant postedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutgoingMail() {}

    /**
     * Takes it to be sent now.
     *
     * @return whether it is to be sent: not if it was, or was given up, or may have been
     * @throws Conflict if somebody else is sending it
     */
    boolean take(Instant now) {
        if (state == MailState.SENDING) {
            if (now.isBefore(triedAt.plus(LONGEST_TRY))) {
                throw new Conflict("mail.sending");
            }
            // The server died in the middle: it may have arrived, so it is not sent again.
            giveUp("unknown whether it was sent");
        }
        if (state != MailState.WAITING) {
            return false;
        }
        state = MailState.SENDING;
        triedAt = now;
        attempts++;
        return true;
    }

    /** It was taken over by the mail server; what it said is forgotten. */
    void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        body = "";
        html = "";
        failure = "";
    }

    /** It was not taken over.  @return whether it will be tried again */
    boolean failed(String why) {
        if (attempts >= TRIES) {
            giveUp(why);
            return false;
        }
        state = MailState.WAITING;
        failure = cut(why);
        return true;
    }

    /** It is not sent again; kept for people to see. */
    void giveUp(String why) {
        state = MailState.GIVEN_UP;
        failure = cut(why);
    }

    /** Back to where it waits, for a person who asks for another try. */
    void again() {
        if (state != MailState.GIVEN_UP) {
            throw new Conflict("mail.not-given-up");
        }
        state = MailState.WAITING;
        attempts = 0;
    }

    Envelope envelope() {
        return new Envelope(id(), recipient, language, subject, body, html);
    }

    MailRow row() {
        return new MailRow(id(), version(), recipient, subject, state, attempts, failure, postedAt, triedAt);
    }

    private static String cut(String why) {
        return why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
    }
}
