package org.counterpart.promises.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromiseState;

/** What the board shows, as its address says it. */
record BoardSearch(boolean mine, UUID party, UUID engagement, PromiseState state) {

    static final BoardSearch ALL = new BoardSearch(false, null, null, null);

    /** @throws Invalid if the address asks for something that cannot be */
    static BoardSearch from(QueryParameters asked) {
        return new BoardSearch(
                asked.getSingleParameter("mine").filter("true"::equals).isPresent(),
                id(asked, "party"),
                id(asked, "engagement"),
                state(asked));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (mine) {
            parameters.put("mine", "true");
        }
        if (party != null) {
            parameters.put("party", party.toString());
        }
        if (engagement != null) {
            parameters.put("engagement", engagement.toString());
        }
        if (state != null) {
            parameters.put("state", state.name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(parameters);
    }

    PromiseFilter filter() {
        return new PromiseFilter(mine, party, engagement, state, false);
    }

    private static UUID id(QueryParameters asked, String name) {
        Optional<String> id = asked.getSingleParameter(name).filter(text -> !text.isBlank());
        try {
            return id.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid(name, "field.id.unreadable");
        }
    }

    private static PromiseState state(QueryParameters asked) {
        try {
            return asked.getSingleParameter("state")
                    .filter(text -> !text.isBlank())
                    .map(text -> PromiseState.valueOf(text.toUpperCase(Locale.ROOT)))
                    .orElse(null);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("state", "field.choice.unknown");
        }
    }
}
