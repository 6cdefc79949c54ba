/** The workshops' API. Translates, and decides nothing. */
package org.counterpart.workshop.rest;
