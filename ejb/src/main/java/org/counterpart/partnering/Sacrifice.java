package org.counterpart.partnering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.Invalid;
import org.counterpart.common.Stale;
import org.counterpart.firm.FirmOwned;

/** What a party gives up for the sake of the larger purpose. Other words are another wording, which nobody has marked. */
@Entity
@Table(name = "sacrifice")
class Sacrifice extends FirmOwned {

    private static final ZoneOffset LAST_TO_SEE_A_DAY_END = ZoneOffset.ofHours(-12);

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    private int wording;

    private String what;

    private String purpose;

    private String cost;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "stated_at", updatable = false)
    private Instant statedAt;

    @Column(name = "worded_at")
    private Instant wordedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Sacrifice() {}

    Sacrifice(UUID workshopId, UUID partyId, SacrificeData data, String name, Instant now) {
        super(Ids.next());
        this.workshopId = workshopId;
        this.partyId = partyId;
        this.wording = 1;
        this.statedAt = now;
        say(data, name, now);
    }

    /** Says it in other words; the same words change nothing. What was said to the earlier ones counts no more. */
    void reword(SacrificeData data, String name, Instant now) {
        requireStanding();
        if (!data.equals(new SacrificeData(what, purpose, cost, dueOn))) {
            wording++;
            say(data, name, now);
        }
    }

    /** @throws Invalid if it is to be carried out by a day that is over everywhere, and was not to be so before */
    private void say(SacrificeData data, String name, Instant now) {
        if (!data.by().equals(dueOn)
                && data.by().isBefore(now.atZone(LAST_TO_SEE_A_DAY_END).toLocalDate())) {
            throw new Invalid("by", "partnering.sacrifice.past");
        }
        what = data.what();
        purpose = data.purpose();
        cost = data.cost();
        dueOn = data.by();
        memberName = name;
        wordedAt = now;
    }

    void withdraw(Instant now) {
        requireStanding();
        withdrawnAt = now;
    }

    /** @throws Conflict if it was withdrawn */
    final void requireStanding() {
        if (withdrawnAt != null) {
            throw new Conflict("partnering.sacrifice.withdrawn");
        }
    }

    /** @throws Stale unless the reader saw the words that stand now, and all that the others said to them */
    void requireSeen(List<SacrificeMark> marks, long seen) {
        if (seen != seenAs(marks)) {
            throw new Stale(seenAs(marks));
        }
    }

    private long seenAs(List<SacrificeMark> marks) {
        return version() + marks.size();
    }

    UUID workshopId() {
        return workshopId;
    }

    UUID partyId() {
        return partyId;
    }

    int wording() {
        return wording;
    }

    /** @param marks every mark of it, in the order in which they were made */
    SacrificeRow row(List<SacrificeMark> marks) {
        Map<UUID, SacrificeMarkRow> newest = new LinkedHashMap<>();
        marks.stream()
                .map(SacrificeMark::row)
                .filter(mark -> mark.wording() == wording)
                .sorted(Comparator.comparing(SacrificeMarkRow::markedAt))
                .forEach(mark -> newest.put(mark.party(), mark));
        return new SacrificeRow(
                id(),
                seenAs(marks),
                partyId,
                wording,
                what,
                purpose,
                cost,
                dueOn,
                memberName,
                statedAt,
                wordedAt,
                withdrawnAt,
                List.copyOf(newest.values()));
    }
}
