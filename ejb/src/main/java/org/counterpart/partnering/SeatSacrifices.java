package org.counterpart.partnering;

import java.util.List;
import java.util.UUID;

/**
 * Sacrifices as somebody sees them who came by the link of their seat.
 *
 * @param party for which they speak
 */
public record SeatSacrifices(UUID party, List<AgreementParty> parties, List<SacrificeRow> sacrifices) {}
