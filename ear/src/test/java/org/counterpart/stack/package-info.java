/**
 * The local stack: a real PostgreSQL, Keycloak and Payara from Maven artefacts, for {@code mvn -Prun verify} and for
 * the tests. {@link org.counterpart.stack.Stack} starts the servers and stops them again, and nothing else; {@code Run}
 * and {@link org.counterpart.stack.StackForTests} are its two users. Everything listens on loopback only.
 */
package org.counterpart.stack;
