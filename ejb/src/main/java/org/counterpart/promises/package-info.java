/**
 * Promises between the parties of an engagement: offered, accepted, and ruled by whoever received them; other terms asked
 * for in time; reminders by mail; how many each party kept. The rules are {@link org.counterpart.promises.Promise}'s and
 * know no database. Uses {@code engagement} and {@code mail}.
 */
package org.counterpart.promises;
