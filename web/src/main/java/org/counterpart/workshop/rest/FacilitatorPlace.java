package org.counterpart.workshop.rest;

/** How somebody facilitates: leading or not. */
public record FacilitatorPlace(boolean lead) {}
