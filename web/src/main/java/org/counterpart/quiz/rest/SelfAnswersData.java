package org.counterpart.quiz.rest;

import java.util.Map;

/**
 * Some answers about oneself; those to other items stay as they are.
 *
 * @param answers by item
 */
public record SelfAnswersData(Map<String, Integer> answers) {}
