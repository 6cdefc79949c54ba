package org.counterpart.quiz;

import java.time.Instant;
import java.util.Map;

/**
 * What an observer finds behind their link: what they are asked, what becomes of it, and what they have saved so far.
 *
 * @param group CLIENT or COLLEAGUE: with whose answers theirs are summed
 * @param subject whom they are asked about
 * @param starter who asks
 * @param smallestGroup from how many answers of their group on anything is shown
 * @param comments whether they are asked for words too
 * @param closesAt from when on it cannot be answered
 * @param zone IANA: whose day ends then
 * @param version digest of what is asked; comes back with the answers
 */
public record ObserverSheet(
        RaterGroup group,
        String subject,
        String title,
        String starter,
        int smallestGroup,
        boolean comments,
        Instant closesAt,
        String zone,
        String version,
        InstrumentDocument instrument,
        Map<String, Integer> answers,
        Map<String, String> words) {}
