/**
 * Partnership workshops: who is convened, where and when, and the agenda. Whatever belongs to a workshop asks for what
 * {@link org.counterpart.workshop.WorkshopDoor} gave. A workshop belongs to an engagement ({@code engagement} and what is
 * below it may be used); what happens in one lives above: {@code prework}, {@code room}, {@code partnering}, {@code
 * followup}, {@code outputs}.
 */
package org.counterpart.workshop;
