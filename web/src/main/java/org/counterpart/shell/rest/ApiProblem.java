package org.counterpart.shell.rest;

import java.util.Map;

/** A mistake in how the API was called, as against in what was asked for. */
final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final int status;
    private final transient Map<String, Object> values;

    ApiProblem(String name, int status, Map<String, Object> values) {
        super(name);
        this.name = name;
        this.status = status;
        this.values = values;
    }

    String name() {
        return name;
    }

    int status() {
        return status;
    }

    Map<String, Object> values() {
        return values;
    }
}
