package org.counterpart.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;

/** An organisation the firm works for. */
@Entity
@Table(name = "client_organization")
class Organization extends FirmOwned {

    private String name;
    private String country;
    private String city;
    private String zone;
    private String industry;
    private String website;
    private String note;

    @Enumerated(EnumType.STRING)
    private OrganizationStatus status;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Organization() {}

    Organization(OrganizationData data, Instant now) {
        super(Ids.next());
        status = OrganizationStatus.ACTIVE;
        describe(data, now);
    }

    void describe(OrganizationData data, Instant now) {
        name = data.name();
        country = data.country();
        city = data.city();
        zone = data.zone();
        industry = data.industry();
        website = data.website();
        note = data.note();
        status = data.status() == null ? status : data.status();
        changedAt = now;
    }

    void archive(Instant now) {
        if (status == OrganizationStatus.ARCHIVED) {
            throw new Conflict("clients.archived");
        }
        status = OrganizationStatus.ARCHIVED;
        changedAt = now;
    }

    /** @throws Conflict if the firm no longer works with it */
    String nameForNewWork() {
        if (status == OrganizationStatus.ARCHIVED) {
            throw new Conflict("clients.archived.no-new-work");
        }
        return name;
    }

    /** Where its telephone numbers are dialled without a country code; empty if nobody said. */
    String country() {
        return country;
    }

    OrganizationDetails details() {
        return new OrganizationDetails(
                id(),
                version(),
                new OrganizationData(name, country, city, zone, industry, website, note, status),
                changedAt);
    }
}
