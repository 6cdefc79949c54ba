/**
 * The pre-work of a workshop: everybody who is invited is phoned and listened to, and told when. Who was heard for how
 * long is the firm's to see; what was said is its author's, the facilitators' or, unattributed, everybody's in the digest.
 * The database's policies say the same. Stands on {@code workshop}; see D51 and D52.
 */
package org.counterpart.prework;
