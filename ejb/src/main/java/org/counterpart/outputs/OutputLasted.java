package org.counterpart.outputs;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a party said in a follow-up.
 *
 * @param milestone after which time: {@code SIX_WEEKS}, {@code SIX_MONTHS}, {@code TWO_YEARS}
 * @param saidOn the day, in the workshop's zone
 * @param lasted what lasted; {@code ""}: they did not say
 * @param because what made it possible; {@code ""}: they did not say
 */
public record OutputLasted(UUID partyId, String milestone, LocalDate saidOn, String lasted, String because) {}
