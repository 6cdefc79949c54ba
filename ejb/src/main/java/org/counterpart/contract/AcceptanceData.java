package org.counterpart.contract;

import java.util.UUID;

/** @param party for whom a version is accepted: the caller's own party, also if left out */
public record AcceptanceData(UUID party) {}
