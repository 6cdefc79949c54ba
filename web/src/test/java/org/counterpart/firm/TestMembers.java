package org.counterpart.firm;

import java.util.Set;
import java.util.UUID;

/** Members for tests of screens, named after the people of the demo. */
public final class TestMembers {

    private TestMembers() {}

    /** VP of Meridian. */
    public static Member vera() {
        return member("meridian", 1, "Vera Paulsen", null, Role.VP);
    }

    /** Consultant of Meridian. */
    public static Member camila() {
        return member("meridian", 2, "Camila Rocha", null, Role.CONSULTANT);
    }

    /** At a client of Meridian. */
    public static Member clara() {
        return member("meridian", 3, "Clara Jensen", id(301), Role.CLIENT);
    }

    /** VP of Harbour. */
    public static Member henrik() {
        return member("harbour", 5, "Henrik Aalto", null, Role.VP);
    }

    private static Member member(String firm, int number, String name, UUID client, Role role) {
        UUID firmId = id(firm.equals("meridian") ? 101 : 102);
        String firmName = firm.equals("meridian") ? "Meridian Consulting" : "Harbour Partners";
        String email = name.toLowerCase().replace(' ', '.') + "@" + firm + ".example";
        return new Member(firmId, firm, firmName, 1, id(number), name, email, Set.of(role), client);
    }

    private static UUID id(int number) {
        return new UUID(0x0199a00000007000L, 0x8000000000000000L + number);
    }
}
