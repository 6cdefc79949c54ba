package org.counterpart.screens;

import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Isolated;

/** While the sign-in service is away. */
@Isolated("changes what the others stand on")
class KeycloakAwayIT {

    @RegisterExtension
    final Visitors visitors = new Visitors();

    @Test
    void people_at_work_go_on_and_others_are_told_to_try_again() {
        Visitor vera = visitors.as(Person.VERA).open("/f/meridian/roster");
        vera.reads("Roster");
        Visitor stranger = visitors.stranger().expecting("503");
        StackForTests.stack().stopKeycloak();
        try {
            vera.button("Add consultant").click();
            vera.reads("Add consultant");
            vera.open("/f/meridian/members");
            vera.reads("Members");
            stranger.open("/f/meridian/roster?country=BR");
            stranger.reads("Signing in is not possible just now");
        } finally {
            StackForTests.stack().startKeycloak();
        }
        stranger.link("Try again").click();
        stranger.signIn(Person.VERA);
        stranger.reads("Roster");
        stranger.isAt("/f/meridian/roster?country=BR");
    }
}
