/** The programmes' API. Translates, and decides nothing. */
package org.counterpart.programmes.rest;
