/**
 * The screens of the day: what a facilitator steers by, what the room sees on the wall and on phones, and the thread as a
 * picture and as an outline. Services decide; the address holds the state.
 */
package org.counterpart.room.ui;
