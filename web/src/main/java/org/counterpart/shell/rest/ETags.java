package org.counterpart.shell.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions as HTTP says them: every answer about one thing carries its version as a strong {@code ETag}, every change
 * names in {@code If-Match} the version it was made from.
 */
public final class ETags {

    private static final Pattern NAMED = Pattern.compile("\"([0-9a-zA-Z-]{1,100})\"");
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    private ETags() {}

    /** 200 with the thing and its version. */
    public static Response ok(Object body, long version) {
        return Response.ok(body).tag(tag(version)).build();
    }

    /** 201 with the thing, its version, and where it lives from now on: under the address that was called. */
    public static Response created(UriInfo uri, Object id, Object body, long version) {
        return Response.created(location(uri, id))
                .tag(tag(version))
                .entity(body)
                .build();
    }

    /** 201 with the thing and where it lives, for things without a version. */
    public static Response created(UriInfo uri, Object id, Object body) {
        return Response.created(location(uri, id)).entity(body).build();
    }

    /**
     * The version that {@code If-Match} names. Without one the call is refused with 428; with something that cannot be
     * one of our versions, with 412. Whether it is the version that stands is the service's to say.
     */
    public static long required(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
            throw new ApiProblem("precondition-required", 428, Map.of());
        }
        Matcher version = STRONG.matcher(ifMatch.trim());
        if (!version.matches()) {
            throw new ApiProblem("precondition-unreadable", 412, Map.of());
        }
        return Long.parseLong(version.group(1));
    }

    /** 200 with something whose version has a name instead of a number, such as a digest. */
    public static Response named(Object body, String version) {
        return Response.ok(body).tag(version).build();
    }

    /** The version with a name that {@code If-Match} names; refused like {@link #required}. */
    public static String requiredName(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.trim().equals("*")) {
            throw new ApiProblem("precondition-required", 428, Map.of());
        }
        Matcher version = NAMED.matcher(ifMatch.trim());
        if (!version.matches()) {
            throw new ApiProblem("precondition-unreadable", 412, Map.of());
        }
        return version.group(1);
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    private static URI location(UriInfo uri, Object id) {
        // Only the path is ours to say; Jersey completes it with the address the caller came by.
        return UriBuilder.fromPath(uri.getRequestUri().getRawPath())
                .path(id.toString())
                .build();
    }
}
