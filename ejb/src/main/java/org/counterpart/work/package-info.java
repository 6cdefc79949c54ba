/**
 * Due work: what must happen later, or outside the request that asked for it, as rows of {@code due_work} (firm, when,
 * kind, about which row; never content). Any node's worker takes a piece; it then enters the firm as its system member.
 * Uses {@code firm}; features schedule work and handle their own kinds.
 */
package org.counterpart.work;
