package org.counterpart.contract;

/** A version with everything it says. */
public record VersionDetails(VersionRow version, ContractDocument document) {}
