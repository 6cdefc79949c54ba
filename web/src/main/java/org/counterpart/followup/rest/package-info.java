/** The API of what comes after a workshop. Translates, and decides nothing. */
package org.counterpart.followup.rest;
