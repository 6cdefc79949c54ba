package org.counterpart.stack;

/** What keeps the stack from starting, in one line for the person in front of it: never shown as a stack trace. */
final class CannotStart extends RuntimeException {
    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
