/** The day over HTTP: for the firm's people, and by the secret of a link for those in the room, whose screens are told at once. */
package org.counterpart.room.rest;
