package org.counterpart.engagement.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.Phase;
import org.counterpart.engagement.Template;

/** What a call looks for among the engagements, in the words the screen's address uses too. */
public final class Search {

    private final MultivaluedMap<String, String> asked;

    public Search(MultivaluedMap<String, String> asked) {
        this.asked = asked;
    }

    /** @throws Invalid if it asks for something that does not exist */
    public EngagementFilter filter() {
        return new EngagementFilter(
                asked.getFirst("text"),
                read("phase", "field.choice.unknown", value -> Phase.valueOf(value.toUpperCase(Locale.ROOT))),
                read("template", "field.choice.unknown", value -> Template.valueOf(value.toUpperCase(Locale.ROOT))),
                read("client", "field.id.unreadable", UUID::fromString),
                Boolean.parseBoolean(asked.getFirst("mine")));
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
