/** The API of a workshop's pre-work. Translates, and decides nothing. */
package org.counterpart.prework.rest;
