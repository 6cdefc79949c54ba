package org.counterpart.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** The order of a whole agenda: every block of it once, in one of its sessions. */
public record AgendaOrder(
        @NotNull(message = "field.required") @Valid List<@NotNull(message = "field.required") SessionOrder> sessions) {}
