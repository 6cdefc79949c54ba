package org.counterpart.bench;

/**
 * Somebody with an account in Keycloak.
 *
 * @param subject the account's id
 */
record Person(String subject, String email, String name) {}
