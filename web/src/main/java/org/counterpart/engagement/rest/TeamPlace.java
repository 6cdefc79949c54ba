package org.counterpart.engagement.rest;

/**
 * How somebody is on a team.
 *
 * @param lead whether they are to lead it, instead of whoever does
 */
public record TeamPlace(boolean lead) {}
