package org.counterpart.partnering;

import java.time.Instant;
import java.util.List;
import org.counterpart.engagement.Missing;

/**
 * The draft of an agreement.
 *
 * @param version 0: nobody has written anything
 * @param parties between whom it is
 * @param name who changed it last; {@code ""}: nobody
 * @param lacks what it lacks to be sent, one by one
 */
public record AgreementDraftRow(
        long version,
        List<AgreementParty> parties,
        AgreementTerms terms,
        String name,
        Instant changedAt,
        List<Missing> lacks) {}
