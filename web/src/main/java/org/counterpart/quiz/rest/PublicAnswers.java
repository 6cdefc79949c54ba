package org.counterpart.quiz.rest;

import java.util.Map;
import org.counterpart.quiz.ObserverAnswers;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Answers as they are sent: all of them, or those that were given since the last time.
 *
 * @param answers by item
 * @param comments by open question
 * @param finished whether to send the sheet for good; then everything has to be answered
 */
@Schema(name = "PublicAnswers")
public record PublicAnswers(Map<String, Integer> answers, Map<String, String> comments, boolean finished) {

    ObserverAnswers given() {
        return new ObserverAnswers(answers, comments);
    }
}
