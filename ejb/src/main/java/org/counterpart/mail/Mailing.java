package org.counterpart.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.counterpart.firm.Member;
import org.counterpart.firm.Outbox;

/** Where features hand in what is to be said by mail. */
@Dependent
public class Mailing {

    @Inject
    Outbox outbox;

    /** Posts a letter, in the caller's transaction: it goes once that has ended well, and not at all if it is undone. */
    public void post(Member member, Letter letter) {
        WrittenLetter written = WrittenLetter.of(letter, member.firmName());
        outbox.post(
                member,
                letter.id(),
                letter.to(),
                written.language(),
                written.subject(),
                written.text(),
                written.html());
    }
}
