package org.counterpart.firm;

import java.util.Set;

/**
 * A firm that a person may enter.
 *
 * @param slug the firm's name in paths
 * @param firmName the firm's name for people
 * @param roles what the person is there
 */
public record Membership(String slug, String firmName, Set<Role> roles) {}
