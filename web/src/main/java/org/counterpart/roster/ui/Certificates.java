package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.counterpart.roster.CertificationData;
import org.counterpart.roster.CertificationStatus;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** How certificates are spoken of. */
final class Certificates {

    private Certificates() {}

    /** From when until when it counts. */
    static String days(CertificationData data) {
        World world = World.here();
        return data.expiresOn() == null
                ? text("roster.certification.since", "from", world.day(data.certifiedOn()))
                : world.day(data.certifiedOn()) + " – " + world.day(data.expiresOn());
    }

    /** How it stands on a day, in words; the colour only repeats them. */
    static Span badge(CertificationData data, LocalDate day) {
        CertificationStatus status = CertificationStatus.of(data, day);
        return badge(
                status == CertificationStatus.EXPIRING
                        ? left(data, day)
                        : text("roster.certification." + status.name().toLowerCase(Locale.ROOT)),
                switch (status) {
                    case COMING -> "";
                    case VALID -> "success";
                    case EXPIRING -> "warning";
                    case EXPIRED -> "error";
                });
    }

    static Span badge(String words, String theme) {
        Span badge = new Span(words);
        badge.getElement().getThemeList().add(("badge " + theme).strip());
        return badge;
    }

    /** How many days are left until its last. */
    static String left(CertificationData data, LocalDate day) {
        long left = ChronoUnit.DAYS.between(day, data.expiresOn());
        return left == 0
                ? text("roster.certification.last-day")
                : Texts.here().count("roster.certification.left", left);
    }
}
