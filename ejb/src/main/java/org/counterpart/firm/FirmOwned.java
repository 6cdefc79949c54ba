package org.counterpart.firm;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.Stale;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** Something that belongs to one firm. EclipseLink adds the firm to every statement (the third net). */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "firm_id", contextProperty = FirmRepository.TENANT)
public abstract class FirmOwned {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Version
    private long version;

    /** For JPA alone. */
    protected FirmOwned() {}

    /** @param id its identifier, usually {@link Ids#next()} */
    protected FirmOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** @throws Stale unless the reader saw the version that stands now */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new Stale(version);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirmOwned owned && owned.getClass() == getClass() && owned.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
