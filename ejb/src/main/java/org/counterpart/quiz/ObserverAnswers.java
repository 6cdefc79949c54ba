package org.counterpart.quiz;

import java.util.Map;

/**
 * What an observer answers, or a part of it.
 *
 * @param answers by item
 * @param comments by open question; empty words take back what was said
 */
public record ObserverAnswers(Map<String, Integer> answers, Map<String, String> comments) {

    public ObserverAnswers {
        answers = answers == null ? Map.of() : answers;
        comments = comments == null ? Map.of() : comments;
    }
}
