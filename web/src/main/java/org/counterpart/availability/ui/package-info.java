/**
 * Availability's screens: the board for many, the search for who is free, and the strip on a consultant's own screen. The
 * board is drawn as one piece of markup, because thousands of components would keep people waiting.
 */
package org.counterpart.availability.ui;
