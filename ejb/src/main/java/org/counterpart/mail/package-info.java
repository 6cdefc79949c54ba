/**
 * Mail: what features say to people by e-mail, in the receiver's language. A {@link org.counterpart.mail.Letter} is posted
 * in the transaction that has something to say, waits as a row, and is sent by due work: nothing is lost, nothing is sent
 * for a change that was undone, and no row is sent twice. Uses {@code firm} and {@code work}.
 */
package org.counterpart.mail;
