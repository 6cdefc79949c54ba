/**
 * The roster: the firm's consultants, where they are, what they speak and are good at. Consultants keep their own
 * profile; the VP keeps all, and alone sees rates; clients never see any of it. Uses {@code firm} and {@code common}.
 */
package org.counterpart.roster;
