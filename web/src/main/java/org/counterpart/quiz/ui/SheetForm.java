package org.counterpart.quiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/**
 * What came back of a {@link SheetPage}, as a form.
 *
 * @param version the digest of the version that was answered; {@code null}: it did not say
 * @param answers by item: whatever was sent, as far as it was numbers
 * @param words by open question; what was left empty is empty here
 */
record SheetForm(String version, Map<String, Integer> answers, Map<String, String> words) {

    static final String VERSION = "version";
    static final String ANSWER = "a.";
    static final String WORDS = "w.";
    static final String ACTION = "do";
    static final String SEND = "send";
    static final String SAVE = "save";

    /**
     * Reads what was sent.
     *
     * @throws Invalid for an answer that is no number
     */
    static SheetForm of(Map<String, String> sent) {
        Map<String, Integer> answers = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        List<FieldError> errors = new ArrayList<>();
        sent.forEach((name, value) -> {
            if (name.startsWith(ANSWER)) {
                String item = name.substring(ANSWER.length());
                try {
                    answers.put(item, Integer.valueOf(value));
                } catch (NumberFormatException made) {
                    errors.add(new FieldError("answers." + item, "field.choice.unknown"));
                }
            } else if (name.startsWith(WORDS)) {
                words.put(name.substring(WORDS.length()), value);
            }
        });
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return new SheetForm(sent.get(VERSION), answers, words);
    }

    /** Whether all of it is to be sent, rather than kept to go on with. */
    static boolean isToSend(Map<String, String> sent) {
        return SEND.equals(sent.get(ACTION));
    }
}
