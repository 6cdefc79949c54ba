package org.counterpart.workshop.rest;

/** How many people were written to. */
public record Written(int count) {}
