/** The roster's API: consultants. Translates, and decides nothing. */
package org.counterpart.roster.rest;
