package org.counterpart.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;
import org.counterpart.partnering.FollowUpRole;

/** That a party is asked, at one of the three milestones, what became of what was agreed. */
@Entity
@Table(name = "workshop_follow_up")
class FollowUp extends FirmOwned {

    private static final LocalTime HOUR = LocalTime.of(9, 0);

    /** Long enough for somebody on holiday, short enough that what was agreed is still in mind. */
    private static final Duration PATIENCE = Duration.ofDays(14);

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Milestone milestone;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    private String role;

    private String addressees;

    @Enumerated(EnumType.STRING)
    private FollowUpState state;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "asked_name")
    private String askedName;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_why")
    private AddressedAs askedWhy;

    private String pack;

    protected FollowUp() {}

    /** @param agreedOn in the workshop's zone */
    FollowUp(
            UUID workshopId,
            UUID partyId,
            Milestone milestone,
            LocalDate agreedOn,
            BusinessSide side,
            List<FollowUpRole> roles) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.partyId = partyId;
        this.milestone = milestone;
        this.dueOn = milestone.day(agreedOn, side);
        this.dueAt = dueOn.atTime(HOUR).atZone(side.zone()).toInstant();
        this.state = FollowUpState.PLANNED;
        this.askedName = "";
        this.pack = "";
        address(roles);
    }

    /** Addresses it to these roles of the party, the first one above all. */
    final void address(List<FollowUpRole> roles) {
        role = roles.isEmpty() ? "" : roles.get(0).title();
        addressees = KeptJson.write(roles);
    }

    void asked(Addressing.Addressed whom, CallPack agreed, Instant now) {
        state = FollowUpState.ASKED;
        askedAt = now;
        askedName = whom.person().name();
        askedWhy = whom.why();
        pack = KeptJson.write(agreed);
    }

    void unreached(CallPack agreed, Instant now) {
        state = FollowUpState.UNREACHED;
        askedAt = now;
        askedName = "";
        askedWhy = null;
        pack = KeptJson.write(agreed);
    }

    /** When somebody is to be asked, or reminded, by itself: the latter once. */
    Optional<Instant> asksAt() {
        return switch (state) {
            case PLANNED -> Optional.of(dueAt);
            case ASKED -> remindedAt == null ? Optional.of(askedAt.plus(PATIENCE)) : Optional.empty();
            case UNREACHED -> Optional.empty();
        };
    }

    /** That its time to ask by itself has come. */
    void comesBack(Instant now) {
        if (state == FollowUpState.ASKED) {
            remindedAt = now;
        }
    }

    List<FollowUpRole> roles() {
        return KeptJson.read(addressees, new TypeReference<>() {});
    }

    /** What was agreed, as it stood when somebody was asked; {@code null}: nobody was yet. */
    CallPack pack() {
        return pack.isEmpty() ? null : KeptJson.read(pack, new TypeReference<>() {});
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID partyId() {
        return partyId;
    }

    Milestone milestone() {
        return milestone;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    String role() {
        return role;
    }

    FollowUpState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedName() {
        return askedName;
    }

    AddressedAs askedWhy() {
        return askedWhy;
    }
}
