package org.counterpart.quiz;

/**
 * A public quiz as a visitor finds it.
 *
 * @param greeting the firm's own words; may be empty
 * @param asksContact whether the firm asks for an address afterwards
 * @param open whether it can be answered
 * @param digest of the document: the same as long as the same is asked
 * @param ticket what one form is sent with
 */
public record PublicQuiz(
        String title,
        String greeting,
        boolean asksContact,
        boolean open,
        InstrumentDocument document,
        String digest,
        String ticket) {}
