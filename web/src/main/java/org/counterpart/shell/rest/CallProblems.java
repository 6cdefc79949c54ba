package org.counterpart.shell.rest;

import java.util.Map;

/** What JAX-RS itself turns away, by HTTP status. */
final class CallProblems {

    static final Map<Integer, String> NAMES = Map.of(
            400, "call",
            401, "token-missing",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "media-type",
            429, "too-many");

    private CallProblems() {}
}
