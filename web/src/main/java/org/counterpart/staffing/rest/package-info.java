/** Staffing's API: bookings, what they clash with, and suggestions. Translates, and decides nothing. */
package org.counterpart.staffing.rest;
