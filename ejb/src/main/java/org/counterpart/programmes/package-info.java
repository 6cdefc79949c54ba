/**
 * Programmes: what the firm delivers. The VP keeps them, consultants read them, clients see nothing of them. Uses
 * {@code firm} and {@code common}; whoever builds on a programme says so by {@link
 * org.counterpart.programmes.ProgrammeUse}, so that none is deleted from under it.
 */
package org.counterpart.programmes;
