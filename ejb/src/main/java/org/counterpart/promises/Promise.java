package org.counterpart.promises;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/**
 * A promise. What was said never changes; verbs move it on, refuse who may not, and answer with what happened. Its life
 * is that of the method: offered, accepted, then kept, broken, renegotiated or released.
 */
@Entity
@Table(name = "promise")
class Promise extends FirmOwned {

    @Column(name = "engagement_id", updatable = false)
    private UUID engagementId;

    @Embedded
    @AttributeOverride(name = "partyId", column = @Column(name = "giver_party_id", updatable = false))
    @AttributeOverride(name = "memberId", column = @Column(name = "giver_member_id", updatable = false))
    @AttributeOverride(name = "contactId", column = @Column(name = "giver_contact_id", updatable = false))
    @AttributeOverride(name = "name", column = @Column(name = "giver_name", updatable = false))
    @AttributeOverride(name = "email", column = @Column(name = "giver_email", updatable = false))
    private Person giver;

    @Embedded
    @AttributeOverride(name = "partyId", column = @Column(name = "receiver_party_id", updatable = false))
    @AttributeOverride(name = "memberId", column = @Column(name = "receiver_member_id", updatable = false))
    @AttributeOverride(name = "contactId", column = @Column(name = "receiver_contact_id", updatable = false))
    @AttributeOverride(name = "name", column = @Column(name = "receiver_name", updatable = false))
    @AttributeOverride(name = "email", column = @Column(name = "receiver_email", updatable = false))
    private Person receiver;

    @Column(updatable = false)
    private String text;

    @Column(name = "done_when", updatable = false)
    private String doneWhen;

    @Column(name = "due_at", updatable = false)
    private Instant dueAt;

    @Column(updatable = false)
    private String zone;

    @Enumerated(EnumType.STRING)
    @Column(name = "made_in", updatable = false)
    private MadeIn madeIn;

    @Column(name = "replaces_id", updatable = false)
    private UUID replacesId;

    @Enumerated(EnumType.STRING)
    private PromiseState state;

    /** Kept by the database, for lists. */
    @Column(insertable = false, updatable = false)
    private boolean settled;

    /** These five too: what lists show of the engagement and its parties. */
    @Column(name = "engagement_name", insertable = false, updatable = false)
    private String engagementName;

    @Column(name = "giver_organization_id", insertable = false, updatable = false)
    private UUID giverOrganizationId;

    @Column(name = "giver_party", insertable = false, updatable = false)
    private String giverParty;

    @Column(name = "receiver_organization_id", insertable = false, updatable = false)
    private UUID receiverOrganizationId;

    @Column(name = "receiver_party", insertable = false, updatable = false)
    private String receiverParty;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "contested_at")
    private Instant contestedAt;

    protected Promise() {}

    /**
     * Offers a promise.
     *
     * @throws Conflict if it is due already, or is one of a person to themselves
     */
    Promise(UUID engagementId, Person giver, Person receiver, Terms terms, MadeIn madeIn, Instant now) {
        this(engagementId, giver, receiver, terms, madeIn, null, now);
    }

    private Promise(
            UUID engagementId,
            Person giver,
            Person receiver,
            Terms terms,
            MadeIn madeIn,
            UUID replacesId,
            Instant now) {
        super(Ids.next());
        if (!now.isBefore(terms.dueAt())) {
            throw new Conflict("promises.due.past");
        }
        if (giver.partyId().equals(receiver.partyId()) || giver.is(receiver)) {
            throw new Conflict("promises.to-oneself");
        }
        this.engagementId = engagementId;
        this.giver = giver;
        this.receiver = receiver;
        this.text = terms.text();
        this.doneWhen = terms.doneWhen();
        this.dueAt = terms.dueAt();
        this.zone = terms.zone();
        this.madeIn = madeIn;
        this.replacesId = replacesId;
        this.state = PromiseState.OFFERED;
        this.offeredAt = now;
    }

    /** Takes it: from now on it counts. */
    PromiseEvent accept(Actor actor, Instant now) {
        requireReceiver(actor);
        requireState(PromiseState.OFFERED);
        if (!now.isBefore(dueAt)) {
            throw new Conflict("promises.due.past");
        }
        state = PromiseState.ACCEPTED;
        acceptedAt = now;
        return event(EventKind.ACCEPTED, actor, "", now);
    }

    /**
     * Asks for other terms: makes the promise that takes the place of this one when it is accepted.
     *
     * @throws Conflict unless it is still before the due moment: later does not count as renegotiating
     */
    Promise askFor(Terms terms, Actor actor, Instant now) {
        requireGiver(actor);
        requireState(PromiseState.ACCEPTED);
        if (!now.isBefore(dueAt)) {
            throw new Conflict("promises.renegotiation.late");
        }
        return new Promise(engagementId, giver, receiver, terms, madeIn, id(), now);
    }

    /** Its place was taken by another, which was asked for in time. */
    PromiseEvent renegotiated(Actor actor, Instant now) {
        requireReceiver(actor);
        if (state != PromiseState.ACCEPTED) {
            throw new Conflict("promises.renegotiation.over");
        }
        return settle(PromiseState.RENEGOTIATED, EventKind.RENEGOTIATED, actor, "", now);
    }

    /** Says what became of it. */
    PromiseEvent rule(Verdict verdict, Actor actor, String note, Instant now) {
        requireReceiver(actor);
        requireState(PromiseState.ACCEPTED);
        if (verdict == Verdict.KEPT) {
            return settle(PromiseState.KEPT, EventKind.KEPT, actor, note, now);
        }
        if (now.isBefore(dueAt)) {
            throw new Conflict("promises.broken.early");
        }
        return settle(PromiseState.BROKEN, EventKind.BROKEN, actor, note, now);
    }

    /** Says, for the giver, that the ruling is seen otherwise; the ruling stands, and so does the contest. */
    PromiseEvent contest(Actor actor, String why, Instant now) {
        requireGiver(actor);
        if (!state.isRuled()) {
            throw new Conflict("promises.contest.unruled");
        }
        if (contestedAt != null) {
            throw new Conflict("promises.contest.again");
        }
        contestedAt = now;
        return event(EventKind.CONTESTED, actor, why, now);
    }

    /** Does without it. */
    PromiseEvent release(Actor actor, String note, Instant now) {
        requireReceiver(actor);
        if (state.isSettled()) {
            throw new Conflict("promises.settled");
        }
        return settle(PromiseState.RELEASED, EventKind.RELEASED, actor, note, now);
    }

    /** What happened, for the history; that it was offered is told by whoever made it. */
    PromiseEvent event(EventKind kind, Actor actor, String note, Instant now) {
        return new PromiseEvent(id(), kind, actor, note, now);
    }

    /** What this person may do with it now. */
    Set<PromiseAction> actions(Actor actor, Instant now) {
        Set<PromiseAction> actions = EnumSet.noneOf(PromiseAction.class);
        boolean due = !now.isBefore(dueAt);
        if (mayReceive(actor)) {
            if (state == PromiseState.OFFERED && !due) {
                actions.add(PromiseAction.ACCEPT);
            }
            if (state == PromiseState.ACCEPTED) {
                actions.add(PromiseAction.RULE_KEPT);
            }
            if (state == PromiseState.ACCEPTED && due) {
                actions.add(PromiseAction.RULE_BROKEN);
            }
            if (!state.isSettled()) {
                actions.add(PromiseAction.RELEASE);
            }
        }
        if (giver.partyId().equals(actor.partyId())) {
            if (state == PromiseState.ACCEPTED && !due) {
                actions.add(PromiseAction.RENEGOTIATE);
            }
            if (state.isRuled() && contestedAt == null) {
                actions.add(PromiseAction.CONTEST);
            }
        }
        return actions;
    }

    private PromiseEvent settle(PromiseState end, EventKind kind, Actor actor, String note, Instant now) {
        state = end;
        settledAt = now;
        return event(kind, actor, note, now);
    }

    /** The receiver's party, and never the giver, even if they belong to both. */
    private boolean mayReceive(Actor actor) {
        return receiver.partyId().equals(actor.partyId()) && !giver.is(actor.memberId(), actor.email());
    }

    private void requireReceiver(Actor actor) {
        if (!mayReceive(actor)) {
            throw new Forbidden("promises.receiver-alone");
        }
    }

    private void requireGiver(Actor actor) {
        if (!giver.partyId().equals(actor.partyId())) {
            throw new Forbidden("promises.giver-alone");
        }
    }

    private void requireState(PromiseState needed) {
        if (state != needed) {
            throw new Conflict(
                    state.isSettled()
                            ? "promises.settled"
                            : state == PromiseState.OFFERED ? "promises.not-accepted" : "promises.accepted");
        }
    }

    UUID engagementId() {
        return engagementId;
    }

    Person giver() {
        return giver;
    }

    Person receiver() {
        return receiver;
    }

    String text() {
        return text;
    }

    String doneWhen() {
        return doneWhen;
    }

    Instant dueAt() {
        return dueAt;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    PromiseState state() {
        return state;
    }

    UUID replacesId() {
        return replacesId;
    }
}
