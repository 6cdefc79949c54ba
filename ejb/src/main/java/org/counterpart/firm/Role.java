package org.counterpart.firm;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a member may be in a firm. Roles are per firm and kept by us; Keycloak only says who somebody is. */
public enum Role {
    /** Oversees delivery, quality and the team of consultants. */
    VP,
    /** Runs engagements. */
    CONSULTANT,
    /** A person at a client organisation; never together with another role. */
    CLIENT;

    /** Roles as the database writes them: in order of declaration, a space between. */
    public static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    /** Roles from {@link #text(Set)}. */
    public static Set<Role> parse(String text) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }
}
