package org.counterpart.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A piece of work with one or more client organisations. */
@Entity
@Table(name = "engagement")
class Engagement extends FirmOwned {

    private String name;

    @Enumerated(EnumType.STRING)
    private Template template;

    private String purpose;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    private String zone;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int round;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "language_lines")
    private String languageLines;

    @Column(name = "speciality_lines")
    private String specialityLines;

    /** Kept by the database, as parties come and go. */
    @Column(name = "party_lines", insertable = false, updatable = false)
    private String partyLines;

    @Column(name = "released_at")
    private Instant releasedAt;

    /** Since when the firm knows of it. */
    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Engagement() {}

    Engagement(EngagementData data, Instant now) {
        super(Ids.next());
        template = data.template();
        phase = Phase.CONTRACTING;
        round = 1;
        createdAt = now;
        describe(data, now);
    }

    /** Takes over what may be said of it in any phase; what it started from stays. */
    final void describe(EngagementData data, Instant now) {
        name = data.name();
        purpose = data.purpose();
        startsOn = data.startsOn();
        endsOn = data.endsOn();
        zone = data.zone();
        programmeId = data.programmeId();
        languageLines = String.join("\n", data.languages());
        specialityLines = String.join("\n", data.specialities());
        changedAt = now;
    }

    /**
     * Goes to another phase, whose gate was asked.
     *
     * @param newEnd its new last day; {@code null}: as before
     */
    void pass(Phase to, LocalDate newEnd, Instant now) {
        round += phase.recyclesTo(to) ? 1 : 0;
        phase = to;
        endsOn = newEnd == null ? endsOn : newEnd;
        changedAt = now;
    }

    void release(Instant now) {
        releasedAt = now;
        changedAt = now;
    }

    void withdraw(Instant now) {
        releasedAt = null;
        changedAt = now;
    }

    /** Something that belongs to it changed: whoever read it before read something else. */
    void touch(Instant now) {
        changedAt = now;
    }

    String name() {
        return name;
    }

    Template template() {
        return template;
    }

    Phase phase() {
        return phase;
    }

    int round() {
        return round;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    UUID programmeId() {
        return programmeId;
    }

    List<String> languages() {
        return lines(languageLines);
    }

    List<String> specialities() {
        return lines(specialityLines);
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    EngagementData data() {
        return new EngagementData(
                name, template, purpose, startsOn, endsOn, zone, programmeId, languages(), specialities());
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
