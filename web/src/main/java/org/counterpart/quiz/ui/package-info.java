/**
 * The questionnaires' screens, and the plain pages on which people without an account answer. Services decide; the address
 * holds the state.
 */
package org.counterpart.quiz.ui;
