package org.counterpart.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** One version of an instrument. Published, it never changes again: the database sees to it. */
@Entity
@Table(name = "instrument_version")
class InstrumentVersion extends FirmOwned {

    @Column(name = "instrument_id", updatable = false)
    private UUID instrumentId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    private String document;
    private String digest;

    @Column(name = "items_digest")
    private String itemsDigest;

    private int items;
    private int lowest;
    private int highest;
    private String languages;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected InstrumentVersion() {}

    InstrumentVersion(UUID instrumentId, int number, InstrumentDocument document, Instant now) {
        super(Ids.next());
        this.instrumentId = instrumentId;
        this.number = number;
        write(document, now);
    }

    /** @throws Conflict if it is no draft; the database refuses it too */
    final void write(InstrumentDocument written, Instant now) {
        requireDraft();
        document = InstrumentJson.write(written);
        digest = Digest.sha256(document);
        itemsDigest = itemsDigest(written);
        items = written.items().size();
        lowest = written.answers().lowest();
        highest = written.answers().highest();
        languages = String.join(" ", written.languages());
        changedAt = now;
    }

    /** The same for versions that ask, and count, the same: only those can be laid side by side. */
    static String itemsDigest(InstrumentDocument document) {
        return Digest.sha256(
                document.answers().lowest() + " " + document.answers().highest() + " " + document.items());
    }

    /** From now on it is asked with, and stays as it is. */
    void publish(Instant now) {
        requireDraft();
        state = VersionState.PUBLISHED;
        publishedAt = now;
        changedAt = now;
    }

    /** From now on it is asked with no more; what was answered stays. */
    void retire(Instant now) {
        if (state != VersionState.PUBLISHED) {
            throw new Conflict("instruments.version.not-published");
        }
        state = VersionState.RETIRED;
        changedAt = now;
    }

    void requireDraft() {
        if (state != VersionState.DRAFT) {
            throw new Conflict("instruments.version.published");
        }
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    UUID instrumentId() {
        return instrumentId;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    InstrumentDocument document() {
        return InstrumentJson.read(document);
    }

    String digest() {
        return digest;
    }

    String itemsDigest() {
        return itemsDigest;
    }
}
