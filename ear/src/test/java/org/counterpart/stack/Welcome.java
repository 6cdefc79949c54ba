package org.counterpart.stack;

import java.util.Locale;

/** What a person wants to know once the stack runs. */
final class Welcome {
    private static final String TEXT =
            """

            Ready after %.1f s. Ctrl-C stops it; the data stay in %s

              Counterpart          %s/
              Mail it has sent     http://localhost:%d/
              Keycloak's console   %s/admin/   as admin, with the password "keycloak.admin" in %s
              PostgreSQL           localhost:%d, database %s, passwords in the same file
              Logs                 %s

              Sign in with the password  welcome-2-counterpart  as
                vp@meridian.example          Vera Paulsen, VP of Meridian
                consultant@meridian.example  Camila Rocha, consultant of Meridian
                client@meridian.example      Clara Jensen, a client of Meridian
                client2@meridian.example     Karim Haddad, another client of Meridian
                vp@harbour.example           Henrik Aalto, VP of Harbour
                both@example.org             Bianca Moreau, consultant of Meridian and VP of Harbour
                operator@example.org         Olivia Park, runs the service, in no firm
            """;

    private Welcome() {}

    static String text(Home home, Ports ports, double seconds) {
        return String.format(
                Locale.ROOT,
                TEXT,
                seconds,
                home.path(""),
                Stack.url(ports),
                ports.inbox(),
                KeycloakServer.url(ports),
                home.path(Secrets.FILE),
                ports.postgresql(),
                PostgresServer.DATABASE,
                home.path("logs"));
    }
}
