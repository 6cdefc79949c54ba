package org.counterpart.followup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/** What a sheet of a health check may say, and what it lacks to be sent. */
final class HealthRules {

    private HealthRules() {}

    /**
     * Lets through what may be said, whole or not.
     *
     * @param others the other parties
     * @throws Invalid for answers off the scale, and predictions about anybody else
     */
    static void require(HealthSheetData data, Collection<UUID> others) {
        if (data == null) {
            throw new Invalid("", "field.required");
        }
        List<FieldError> errors = new ArrayList<>();
        scale("ratings", data.ratings(), errors);
        data.predictions().forEach((party, items) -> {
            if (!others.contains(party)) {
                errors.add(new FieldError("predictions." + party, "followup.health.party"));
            } else {
                scale("predictions." + party, items == null ? Map.of() : items, errors);
            }
        });
        throwIfAny(errors);
    }

    /**
     * Fills in a party's sheet, which is one for all of its people.
     *
     * @param there as far as it was filled in
     * @throws org.counterpart.common.Conflict if it was sent, or the check is closed
     */
    static HealthSheet filled(
            HealthCheck check, Optional<HealthSheet> there, HealthFiller by, HealthSheetData data, Instant now) {
        HealthSheet sheet = there.orElseGet(() -> new HealthSheet(check, by.partyId()));
        if (!sheet.isSent()) {
            check.requireOpen();
        }
        sheet.fill(data, by, now);
        return sheet;
    }

    /** @throws Invalid with one entry for each answer that is missing */
    static void requireWhole(HealthSheetData data, Collection<UUID> others) {
        List<FieldError> errors = new ArrayList<>();
        missing("ratings", data.ratings(), errors);
        for (UUID other : others) {
            missing("predictions." + other, data.predictions().getOrDefault(other, Map.of()), errors);
        }
        throwIfAny(errors);
    }

    private static void scale(String field, Map<HealthItem, Integer> items, List<FieldError> errors) {
        items.forEach((item, value) -> {
            if (value == null || value < HealthItem.LOWEST || value > HealthItem.HIGHEST) {
                errors.add(new FieldError(field + "." + item, "followup.health.scale"));
            }
        });
    }

    private static void missing(String field, Map<HealthItem, Integer> items, List<FieldError> errors) {
        for (HealthItem item : HealthItem.values()) {
            if (!items.containsKey(item)) {
                errors.add(new FieldError(field + "." + item, "field.required"));
            }
        }
    }

    private static void throwIfAny(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
