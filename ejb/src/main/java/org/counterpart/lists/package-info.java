/**
 * What members keep for themselves about any list they work with: searches under a name, and the columns they want to
 * see. A list is known by the name of its screen. Uses {@code firm} and {@code common}.
 */
package org.counterpart.lists;
