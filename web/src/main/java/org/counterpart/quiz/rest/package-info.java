/** The API of role questionnaires: instruments, rounds, profiles. */
package org.counterpart.quiz.rest;
