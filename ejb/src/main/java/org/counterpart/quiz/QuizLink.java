package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.firm.FirmOwned;

/** A public address by which anybody answers a questionnaire about themselves. */
@Entity
@Table(name = "quiz_link")
class QuizLink extends FirmOwned {

    @Column(updatable = false)
    private String slug;

    @Column(name = "version_id")
    private UUID versionId;

    @Column(name = "guest_link_id", updatable = false)
    private UUID guestLinkId;

    private String title;
    private String greeting;

    @Column(name = "asks_contact")
    private boolean asksContact;

    private boolean open;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected QuizLink() {}

    QuizLink(QuizLinkData data, UUID versionId, Instant now) {
        super(Ids.next());
        slug = data.slug();
        describe(data, versionId, now);
    }

    /** @param guestLink by which visitors come in */
    void leadsFrom(UUID guestLink) {
        guestLinkId = guestLink;
    }

    final void describe(QuizLinkData data, UUID version, Instant now) {
        if (!data.slug().isEmpty() && !slug.equals(data.slug())) {
            // It is printed and passed on.
            throw new Invalid("slug", "quiz.links.slug.stays");
        }
        versionId = version;
        title = data.title();
        greeting = data.greeting();
        asksContact = data.asksContact();
        open = data.open();
        changedAt = now;
    }

    UUID versionId() {
        return versionId;
    }

    QuizLinkDetails details(long answered, long contacts) {
        QuizLinkData data = new QuizLinkData(slug, title, greeting, asksContact, open, versionId);
        return new QuizLinkDetails(id(), version(), data, answered, contacts, changedAt);
    }
}
