/** The API of the firm's mail. Translates, and decides nothing. */
package org.counterpart.mail.rest;
