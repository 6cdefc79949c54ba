package org.counterpart.room.rest;

import java.util.UUID;
import org.counterpart.room.BlockPhase;

/** How far a block's contributions have come. */
public record PhaseData(UUID blockId, BlockPhase phase) {}
