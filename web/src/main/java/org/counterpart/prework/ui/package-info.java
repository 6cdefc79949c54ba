/**
 * The pre-work tab of a workshop: whom to call, the page of one interview, how evenly the parties were listened to, and
 * what was heard. Notes are saved while one types; a field that is written in is never made anew.
 */
package org.counterpart.prework.ui;
