package org.counterpart.partnering;

/** A version with everything it says. */
public record AgreementVersionDetails(AgreementVersionRow version, AgreementDocument document) {}
