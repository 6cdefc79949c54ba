package org.counterpart.quiz.rest;

import java.util.List;
import org.counterpart.common.Digest;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.PublicQuiz;

/**
 * A public quiz as a program asks it.
 *
 * @param firm whose it is, by name
 * @param greeting the firm's own words; may be empty
 * @param asksContact whether the firm asks for an address afterwards, which its page does
 * @param open whether it can be answered
 * @param language of the texts
 * @param languages in which it can be asked
 * @param answers what can be ticked
 * @param items in the order in which they are asked
 */
public record PublicQuizAnswer(
        String firm,
        String title,
        String greeting,
        boolean asksContact,
        boolean open,
        String language,
        List<String> languages,
        List<PublicChoice> answers,
        List<PublicItem> items) {

    /** One answer that can be ticked. */
    public record PublicChoice(int value, String label) {}

    /** One statement about oneself. */
    public record PublicItem(String key, String text) {}

    static PublicQuizAnswer of(String firm, PublicQuiz quiz, String language) {
        InstrumentDocument document = quiz.document();
        int lowest = document.answers().lowest();
        return new PublicQuizAnswer(
                firm,
                quiz.title(),
                quiz.greeting(),
                quiz.asksContact(),
                quiz.open(),
                language,
                document.languages(),
                document.answers().labels().stream()
                        .map(label -> new PublicChoice(
                                lowest + document.answers().labels().indexOf(label), document.in(language, label)))
                        .toList(),
                document.items().stream()
                        .map(item -> new PublicItem(item.key(), document.in(language, item.self())))
                        .toList());
    }

    /** The same as long as the answer is. */
    String tag(String digest) {
        return Digest.sha256(digest + " " + firm + " " + title + " " + greeting + " " + asksContact + open + language)
                .substring(0, 32);
    }
}
