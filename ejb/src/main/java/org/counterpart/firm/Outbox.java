package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.counterpart.common.Ids;

/** Where messages wait to be sent, open to anybody who has entered: clients too, who may read none of them. */
@Dependent
public class Outbox extends FirmRepository {

    @Inject
    Clock clock;

    /**
     * Puts a message in, in the caller's transaction.
     *
     * @param id the same for the same message: one that was put in before is not put in again
     * @return whether it was put in now
     */
    public boolean post(
            Member member, UUID id, String recipient, String language, String subject, String body, String html) {
        return ask(
                        member,
                        "select app.post_mail(?, ?, ?, ?, ?, ?, ?, ?)",
                        row -> row.getBoolean(1),
                        id,
                        recipient,
                        language,
                        subject,
                        body,
                        html,
                        Ids.next(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .get(0);
    }
}
