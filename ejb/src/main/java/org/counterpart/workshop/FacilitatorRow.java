package org.counterpart.workshop;

import java.util.UUID;

/** One of the firm's people who facilitates a workshop. */
public record FacilitatorRow(UUID id, UUID memberId, String name, boolean lead) {}
