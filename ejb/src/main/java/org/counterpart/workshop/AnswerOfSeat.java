package org.counterpart.workshop;

import jakarta.validation.constraints.NotNull;

/** Whether somebody who is invited comes. */
public record AnswerOfSeat(@NotNull(message = "field.required") Coming answer) {}
