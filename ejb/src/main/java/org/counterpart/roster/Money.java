package org.counterpart.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.counterpart.common.Code;

/**
 * An amount of money.
 *
 * @param amount in minor units of the currency (cents; whole yen)
 * @param currency ISO 4217 code
 */
public record Money(
        @Min(value = 0, message = "field.amount.range") @Max(value = 100_000_000_000L, message = "field.amount.range")
                long amount,
        @NotBlank(message = "field.required") @Code(value = Code.Of.CURRENCY, message = "field.currency.unknown")
                String currency) {}
