package org.counterpart.followup;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.common.KeptJson;
import org.counterpart.firm.FirmOwned;

/** What a party rates and predicts in one health check: its own until the reveal, and as it is once it is sent. */
@Entity
@Table(name = "workshop_health_sheet")
class HealthSheet extends FirmOwned {

    @Column(name = "workshop_id", updatable = false)
    private UUID workshopId;

    @Column(name = "check_id", updatable = false)
    private UUID checkId;

    @Column(name = "party_id", updatable = false)
    private UUID partyId;

    private String ratings;

    private String predictions;

    @Column(name = "member_id")
    private UUID memberId;

    @Column(name = "member_name")
    private String memberName;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected HealthSheet() {}

    HealthSheet(HealthCheck check, UUID partyId) {
        super(Ids.next());
        this.workshopId = check.workshopId();
        this.checkId = check.id();
        this.partyId = partyId;
        this.ratings = "{}";
        this.predictions = "{}";
    }

    /**
     * Adds what is filled in to what is there, item by item, so that two people of a party lose nothing of each other.
     *
     * @throws Conflict if it was sent
     */
    void fill(HealthSheetData data, HealthFiller by, Instant now) {
        if (sentAt != null) {
            throw new Conflict("followup.health.sent");
        }
        Map<HealthItem, Integer> rated = new EnumMap<>(HealthItem.class);
        rated.putAll(data().ratings());
        rated.putAll(data.ratings());
        Map<UUID, Map<HealthItem, Integer>> predicted = new LinkedHashMap<>(data().predictions());
        data.predictions().forEach((party, items) -> {
            Map<HealthItem, Integer> all = new HashMap<>(predicted.getOrDefault(party, Map.of()));
            all.putAll(items);
            predicted.put(party, all);
        });
        ratings = KeptJson.write(rated);
        predictions = KeptJson.write(predicted);
        memberId = by.memberId();
        memberName = by.name();
        savedAt = now;
    }

    void send(Instant now) {
        sentAt = now;
    }

    HealthSheetData data() {
        return new HealthSheetData(
                KeptJson.read(ratings, new TypeReference<>() {}), KeptJson.read(predictions, new TypeReference<>() {}));
    }

    UUID partyId() {
        return partyId;
    }

    UUID checkId() {
        return checkId;
    }

    boolean isSent() {
        return sentAt != null;
    }

    HealthSheetDetails details() {
        return new HealthSheetDetails(partyId, version(), data(), memberName, sentAt);
    }
}
