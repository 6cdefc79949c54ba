package org.counterpart.engagement;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Who is to be on an engagement's team.
 *
 * @param memberId one of the firm's own people
 * @param lead whether they are to lead it, instead of whoever does
 */
public record TeamData(@NotNull(message = "field.required") UUID memberId, boolean lead) {}
