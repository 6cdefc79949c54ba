/**
 * Role questionnaires: instruments in frozen versions, rounds about people, observers by link, role profiles, and what the
 * data cannot carry refused. Answers go through {@link org.counterpart.firm.AnswerBox}: in one by one, out only summed
 * and released. Stands on {@code engagement} and {@code contract}, which know nothing of it.
 */
package org.counterpart.quiz;
