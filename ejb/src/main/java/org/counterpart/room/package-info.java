/**
 * The day of a partnership workshop, live: where the agenda stands against its plan, what people in the room contribute,
 * silent first and then revealed, and the thread from action to success. Stands on {@code workshop}; what is released of
 * it, {@code outputs} says.
 */
package org.counterpart.room;
