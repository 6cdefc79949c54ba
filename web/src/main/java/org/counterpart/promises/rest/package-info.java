/** The promises' API. Translates, and decides nothing. */
package org.counterpart.promises.rest;
