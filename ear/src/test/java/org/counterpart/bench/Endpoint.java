package org.counterpart.bench;

import java.util.function.Supplier;

/**
 * What is called.
 *
 * @param leastBytes a shorter answer is a failed one
 * @param next a request, another each time
 */
record Endpoint(int leastBytes, Supplier<Request> next) {
    record Request(String path, String token) {}
}
