package org.counterpart.quiz;

import java.util.List;

/**
 * One instrument with its versions, the newest first.
 */
public record InstrumentDetails(InstrumentRow instrument, List<InstrumentVersionRow> versions) {}
