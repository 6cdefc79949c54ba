package org.counterpart.workshop;

import java.util.ArrayList;
import java.util.List;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/** When people can come together. */
final class SessionRules {

    private SessionRules() {}

    /** How many sessions a format has; 0: as many as one likes. */
    static int of(Format format) {
        return switch (format) {
            case ONE_DAY, HALF_DAY -> 1;
            case TWO_ONLINE -> 2;
            case OWN -> 0;
        };
    }

    /** @throws Invalid if these are too few or too many for the format, end before they begin, or two are at once */
    static void require(Format format, List<SessionData> sessions) {
        int needed = of(format);
        if (needed > 0 && sessions.size() != needed) {
            throw new Invalid("sessions", "workshop.sessions.format." + format);
        }
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < sessions.size(); i++) {
            if (isBackwards(sessions.get(i))) {
                errors.add(new FieldError("sessions[" + i + "].endsAt", "workshop.session.backwards"));
            }
            if (overlapsAny(sessions.get(i), sessions.subList(0, i))) {
                errors.add(new FieldError("sessions[" + i + "].beginsAt", "workshop.session.twice"));
            }
        }
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    /** @throws Invalid if it ends before it begins, or is at the same time as one of the others */
    static void require(SessionData session, List<SessionData> others) {
        if (isBackwards(session)) {
            throw new Invalid("endsAt", "workshop.session.backwards");
        }
        if (overlapsAny(session, others)) {
            throw new Invalid("beginsAt", "workshop.session.twice");
        }
    }

    private static boolean isBackwards(SessionData session) {
        return session.endsAt() != null && !session.endsAt().isAfter(session.beginsAt());
    }

    private static boolean overlapsAny(SessionData session, List<SessionData> others) {
        return others.stream()
                .anyMatch(other -> other.heldOn().equals(session.heldOn())
                        && (other.beginsAt().equals(session.beginsAt())
                                || begins(session, other) && begins(other, session)));
    }

    /** Whether one begins before the other is over; where nobody said when that is, it is not known to. */
    private static boolean begins(SessionData one, SessionData other) {
        return other.endsAt() == null
                ? !one.beginsAt().isAfter(other.beginsAt())
                : one.beginsAt().isBefore(other.endsAt());
    }
}
