package org.counterpart.promises.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.promises.PromiseDetails;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromiseState;

/** What the calls about promises have in common: what is asked of a list, and how a new one is answered. */
final class Asked {

    static final String TAG = "Each party acts for itself; clients see what their own party gave or received";
    static final String ORDER =
            "Open ones by when they are due; settled ones the latest first. Link leads to the next part";
    static final String MINE = "true: those one gives or receives in person";
    static final String PARTY = "The id of a client organisation, on either side";
    static final String STATE =
            "open (if left out), settled, or one of OFFERED ACCEPTED KEPT BROKEN RENEGOTIATED RELEASED";

    private Asked() {}

    /** @throws Invalid by the parameter that asks for nothing there is */
    static PromiseFilter filter(MultivaluedMap<String, String> asked) {
        String state = asked.getFirst("state");
        String wanted = state == null || state.isBlank() ? "OPEN" : state.toUpperCase(Locale.ROOT);
        boolean group = wanted.equals("OPEN") || wanted.equals("SETTLED");
        return new PromiseFilter(
                Boolean.parseBoolean(asked.getFirst("mine")),
                id(asked, "party"),
                id(asked, "engagement"),
                group ? null : state(wanted),
                wanted.equals("SETTLED"));
    }

    /** 201 with a promise just made, which lives among all promises wherever it was made. */
    static Response created(UriInfo uri, String firm, PromiseDetails made) {
        return Response.created(uri.getBaseUriBuilder()
                        .path(PromisesResource.class)
                        .path("{id}")
                        .build(firm, made.id()))
                .tag(Long.toString(made.version()))
                .entity(made)
                .build();
    }

    private static PromiseState state(String name) {
        try {
            return PromiseState.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("state", "field.choice.unknown");
        }
    }

    private static UUID id(MultivaluedMap<String, String> asked, String name) {
        String id = asked.getFirst(name);
        try {
            return id == null || id.isBlank() ? null : UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw new Invalid(name, "problem.field.unreadable");
        }
    }
}
