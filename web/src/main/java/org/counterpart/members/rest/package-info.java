/** The API of the firm's members. Translates, and decides nothing. */
package org.counterpart.members.rest;
