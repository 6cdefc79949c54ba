package org.counterpart.workshop.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.common.Invalid;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopFilter;

/** What a call looks for among the workshops, in the words the screen's address uses too. */
public final class WorkshopSearch {

    private final MultivaluedMap<String, String> asked;

    public WorkshopSearch(MultivaluedMap<String, String> asked) {
        this.asked = asked;
    }

    /** @throws Invalid if it asks for something that does not exist */
    public WorkshopFilter filter() {
        return new WorkshopFilter(
                asked.getFirst("text"),
                read("stage", "field.choice.unknown", value -> Stage.valueOf(value.toUpperCase(Locale.ROOT))),
                read("engagement", "field.id.unreadable", UUID::fromString));
    }

    private <T> T read(String name, String otherwise, Function<String, T> meaning) {
        String value = asked.getFirst(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return meaning.apply(value.strip());
        } catch (IllegalArgumentException unreadable) {
            throw new Invalid(name, otherwise);
        }
    }
}
