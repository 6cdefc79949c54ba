package org.counterpart.staffing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.counterpart.common.Invalid;

/** What each criterion weighs in a suggestion, from 0 (not at all) to {@link #MOST}. */
public record Weights(Map<Criterion, Integer> of) {

    public static final int MOST = 5;

    /** Those that count unless somebody says otherwise. */
    public static final Weights USUAL = new Weights(Map.of());

    /** @param of those that are left out weigh what they usually do */
    public Weights {
        Map<Criterion, Integer> all = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            int weight = of.getOrDefault(criterion, criterion.usualWeight());
            if (weight < 0 || weight > MOST) {
                throw new Invalid(name(criterion), "staffing.weight.range");
            }
            all.put(criterion, weight);
        }
        of = Collections.unmodifiableMap(all);
    }

    public int of(Criterion criterion) {
        return of.get(criterion);
    }

    /** The same with one of them changed. */
    public Weights with(Criterion criterion, int weight) {
        Map<Criterion, Integer> changed = new EnumMap<>(of);
        changed.put(criterion, weight);
        return new Weights(changed);
    }

    /** What a weight is called in an address. */
    public static String name(Criterion criterion) {
        return criterion.name().toLowerCase(Locale.ROOT) + "Weight";
    }
}
