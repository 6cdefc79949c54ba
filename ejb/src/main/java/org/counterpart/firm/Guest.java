package org.counterpart.firm;

import java.util.Objects;
import java.util.UUID;

/**
 * Somebody without a sign-in who came by a link: one purpose, and one thing that is their whole world. Only {@link
 * GuestDoor} makes one, from the link's secret; so holding a guest <em>is</em> the proof that the link stood. Whether it
 * still does is asked again when the guest is used. Immutable.
 */
public final class Guest {

    private final UUID firmId;
    private final String slug;
    private final String firmName;
    private final UUID linkId;
    private final String purpose;
    private final UUID thingId;

    Guest(UUID firmId, String slug, String firmName, UUID linkId, String purpose, UUID thingId) {
        this.firmId = Objects.requireNonNull(firmId);
        this.slug = slug;
        this.firmName = firmName;
        this.linkId = Objects.requireNonNull(linkId);
        this.purpose = purpose;
        this.thingId = Objects.requireNonNull(thingId);
    }

    public UUID firmId() {
        return firmId;
    }

    /** The firm's name in paths. */
    public String slug() {
        return slug;
    }

    public String firmName() {
        return firmName;
    }

    /** What the link is for, as whoever made it named it. */
    public String purpose() {
        return purpose;
    }

    /** The one thing that the link is about. */
    public UUID thingId() {
        return thingId;
    }

    UUID linkId() {
        return linkId;
    }

    @Override
    public String toString() {
        return "guest by link " + linkId + " of firm " + firmId;
    }
}
