/** Territory, sacrifices and the agreement over HTTP. Translates, and decides nothing. */
package org.counterpart.partnering.rest;
