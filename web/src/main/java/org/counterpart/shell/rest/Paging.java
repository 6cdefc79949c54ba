package org.counterpart.shell.rest;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.counterpart.common.Invalid;
import org.counterpart.common.Slice;

/**
 * The part of a list that a call asks for, and the {@code Link}s to the parts beside it. A resource takes it as {@code
 * @BeanParam}, hands {@link #slice()} to the service and answers with {@link #answer}.
 */
public class Paging {

    /** The most rows one call hands out. */
    static final int MAX = 200;

    @QueryParam("offset")
    @DefaultValue("0")
    int offset;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @Context
    UriInfo uri;

    /**
     * The part to ask the service for: one row more than is shown, which tells whether there are more.
     *
     * @throws Invalid if there can be no such part
     */
    public Slice slice() {
        if (limit < 1 || limit > MAX) {
            throw new Invalid("limit", "list.limit.range");
        }
        return new Slice(offset, limit + 1);
    }

    /** 200 with the rows that {@link #slice()} found as a JSON array, linked to the parts before and after. */
    public Response answer(List<?> rows) {
        boolean more = rows.size() > limit;
        Response.ResponseBuilder answer = Response.ok(more ? rows.subList(0, limit) : rows);
        if (more) {
            answer.links(link("next", offset + limit));
        }
        if (offset > 0) {
            answer.links(link("prev", Math.max(0, offset - limit)));
        }
        return answer.build();
    }

    private Link link(String rel, int from) {
        return Link.fromUriBuilder(uri.getRequestUriBuilder()
                        .scheme(null)
                        .host(null)
                        .port(-1)
                        .replaceQueryParam("offset", from)
                        .replaceQueryParam("limit", limit))
                .rel(rel)
                .build();
    }
}
