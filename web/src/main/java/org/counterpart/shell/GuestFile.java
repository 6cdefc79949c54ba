package org.counterpart.shell;

/** A file that a guest's page offers: what it is called and sent as. */
public record GuestFile(String name, String type, byte[] content) {}
