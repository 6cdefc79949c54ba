package org.counterpart.partnering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A sacrifice as it stood when an agreement was sent.
 *
 * @param party who gives it up
 * @param wording which of its wordings this is
 * @param cost what it costs that party
 * @param by by when it is carried out
 * @param realTo the parties that had marked it real
 */
public record AgreedSacrifice(
        UUID id, UUID party, int wording, String what, String purpose, String cost, LocalDate by, List<UUID> realTo) {}
