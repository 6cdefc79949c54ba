package org.counterpart.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
