package org.counterpart.workshop;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who is to facilitate a workshop.
 *
 * @param memberId one of the firm's own people
 * @param lead whether they are to lead it, instead of whoever does
 */
public record FacilitatorData(@NotNull(message = "field.required") UUID memberId, boolean lead) {}
