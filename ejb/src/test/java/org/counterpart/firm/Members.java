package org.counterpart.firm;

import java.util.Set;
import java.util.UUID;

/** Members for tests that need no container. */
public final class Members {

    private Members() {}

    public static Member vera() {
        return member("Vera Paulsen", Role.VP, null);
    }

    public static Member camila() {
        return member("Camila Rocha", Role.CONSULTANT, null);
    }

    public static Member clara() {
        return member("Clara Jensen", Role.CLIENT, UUID.fromString("0199d000-0000-7000-8000-000000000001"));
    }

    private static Member member(String name, Role role, UUID clientId) {
        return new Member(
                UUID.fromString("0199b000-0000-7000-8000-000000000001"),
                "meridian",
                "Meridian Consulting",
                1,
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                "someone@meridian.example",
                Set.of(role),
                clientId);
    }
}
