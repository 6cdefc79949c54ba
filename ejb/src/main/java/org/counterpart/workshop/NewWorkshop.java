package org.counterpart.workshop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/**
 * A workshop to convene.
 *
 * @param engagementId what it belongs to; {@code null}: an engagement of its own, which is begun with it
 * @param organizationIds its parties, as equals: two to six client organisations, of that engagement if there is one
 * @param sessions when people come together
 * @param facilitators who facilitates it, each once and one of them leading; none: whoever convenes it
 */
public record NewWorkshop(
        @NotNull(message = "field.required") @Valid WorkshopData data,
        @NotNull(message = "field.required") Format format,
        UUID engagementId,
        @Size(min = NewWorkshop.LEAST_PARTIES, max = NewWorkshop.MOST_PARTIES, message = "workshop.parties.number")
                List<@NotNull(message = "field.required") UUID> organizationIds,
        @Size(min = 1, max = NewWorkshop.MOST_SESSIONS, message = "workshop.sessions.number")
                List<@NotNull(message = "field.required") @Valid SessionData> sessions,
        @Size(max = NewWorkshop.MOST_FACILITATORS, message = "workshop.facilitators.number")
                List<@NotNull(message = "field.required") @Valid FacilitatorData> facilitators) {

    /** Fewer have nobody to partner with. */
    public static final int LEAST_PARTIES = 2;

    /** More parties than that are an assembly, where nobody gives anything up. */
    public static final int MOST_PARTIES = 6;

    /** Of one workshop. */
    public static final int MOST_SESSIONS = 12;

    /** More would outnumber a party. */
    public static final int MOST_FACILITATORS = 12;

    public NewWorkshop {
        organizationIds = organizationIds == null
                ? List.of()
                : new LinkedHashSet<>(organizationIds).stream().toList();
        sessions = sessions == null ? List.of() : sessions.stream().toList();
        facilitators = facilitators == null ? List.of() : facilitators.stream().toList();
    }
}
