/** Availability's API: leave, one consultant's days, and who is free. Translates, and decides nothing. */
package org.counterpart.availability.rest;
