package org.counterpart.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** A partnership workshop. */
@Entity
@Table(name = "workshop")
class Workshop extends FirmOwned {

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    private String name;

    private String purpose;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Format format;

    private String place;

    @Column(name = "video_link")
    private String videoLink;

    private String zone;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    /** Kept by the database, for lists. */
    @Column(name = "party_lines", insertable = false, updatable = false)
    private String partyLines;

    @Column(name = "unprepared_why")
    private String unpreparedWhy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Workshop() {}

    Workshop(UUID engagementId, Format format, Instant now) {
        super(Ids.next());
        this.engagementId = engagementId;
        this.format = format;
        this.stage = Stage.CONVENING;
        this.unpreparedWhy = "";
        this.changedAt = now;
    }

    /** Says what it is, where, and by whose clocks. */
    void describe(WorkshopData data, Instant now) {
        name = data.name();
        purpose = data.purpose();
        place = data.place();
        videoLink = data.videoLink();
        zone = data.zone();
        changedAt = now;
    }

    /** @param firstDay of its sessions */
    void startsOn(LocalDate firstDay, Instant now) {
        startsOn = firstDay;
        changedAt = now;
    }

    /** Something that belongs to it changed: whoever read it before read something else. */
    void touch(Instant now) {
        changedAt = now;
    }

    /** Lets its clients reach it, as far as they reach the engagement; once is as good as twice. */
    void open(Instant now) {
        if (openedAt == null) {
            openedAt = now;
            changedAt = now;
        }
    }

    void close(Instant now) {
        openedAt = null;
        changedAt = now;
    }

    /** @param why why it goes on although not everybody was heard evenly; {@code ""}: they were */
    void prepared(String why, Instant now) {
        requireStage(Stage.CONVENING);
        stage = Stage.PREPARED;
        unpreparedWhy = why;
        changedAt = now;
    }

    void begin(Instant now) {
        requireStage(Stage.PREPARED);
        stage = Stage.LIVE;
        beganAt = now;
        changedAt = now;
    }

    void end(Instant now) {
        requireStage(Stage.LIVE);
        stage = Stage.HELD;
        endedAt = now;
        changedAt = now;
    }

    private void requireStage(Stage needed) {
        if (stage != needed) {
            throw new Conflict("workshop.needs." + needed);
        }
    }

    UUID engagementId() {
        return engagementId;
    }

    WorkshopData data() {
        return new WorkshopData(name, purpose, place, videoLink, zone);
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    Format format() {
        return format;
    }

    String place() {
        return place;
    }

    String videoLink() {
        return videoLink;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Stage stage() {
        return stage;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    String unpreparedWhy() {
        return unpreparedWhy;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant beganAt() {
        return beganAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
