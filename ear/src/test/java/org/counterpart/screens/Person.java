package org.counterpart.screens;

/** The demo's people, who all have one password. */
enum Person {
    /** VP of Meridian. */
    VERA("vp@meridian.example"),
    /** Consultant of Meridian, in São Paulo. */
    CAMILA("consultant@meridian.example"),
    /** A client of Meridian. */
    CLARA("client@meridian.example"),
    /** A client of Meridian, of another organisation. */
    KARIM("client2@meridian.example"),
    /** VP of Harbour. */
    HENRIK("vp@harbour.example"),
    /** Consultant of Meridian and VP of Harbour. */
    BIANCA("both@example.org"),
    /** Runs the service, is in no firm. */
    OLIVIA("operator@example.org");

    final String email;

    Person(String email) {
        this.email = email;
    }

    String password() {
        return "welcome-2-counterpart";
    }
}
