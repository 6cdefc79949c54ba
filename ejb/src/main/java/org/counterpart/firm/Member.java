package org.counterpart.firm;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;

/**
 * Somebody who has entered a firm. Only {@link MembershipService} makes one, from the container's caller; so holding a
 * member <em>is</em> the proof of membership: who, in which firm, with which roles. Immutable; a change of roles or
 * status is found when it is next used.
 */
public final class Member implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID firmId;
    private final String slug;
    private final String firmName;
    private final long edition;
    private final UUID id;
    private final String name;
    private final String email;
    private final EnumSet<Role> roles;
    private final UUID clientId;

    Member(
            UUID firmId,
            String slug,
            String firmName,
            long edition,
            UUID id,
            String name,
            String email,
            Set<Role> roles,
            UUID clientId) {
        this.firmId = Objects.requireNonNull(firmId);
        this.slug = slug;
        this.firmName = firmName;
        this.edition = edition;
        this.id = id;
        this.name = name;
        this.email = email;
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
        this.clientId = clientId;
    }

    /** The firm's system member: does due work, and is named as such in the audit trail. */
    static Member system(UUID firmId, String slug, String firmName) {
        return new Member(firmId, slug, firmName, 0, null, "Counterpart", null, Set.of(), null);
    }

    public UUID firmId() {
        return firmId;
    }

    /** The firm's name in paths. */
    public String slug() {
        return slug;
    }

    public String firmName() {
        return firmName;
    }

    /**
     * The firm's edition when the member entered: what its lists said then, they say as long as a member enters with the
     * same. It tells nothing about now to whoever entered earlier, as an open screen did.
     */
    public long edition() {
        return edition;
    }

    /** This membership's id; {@code null} for the system member. */
    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    /** The client organisation a client belongs to; empty for the firm's own people. */
    public Optional<UUID> clientId() {
        return Optional.ofNullable(clientId);
    }

    /** Whether this member has one of these roles. */
    public boolean has(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /**
     * Lets members with one of these roles through.
     *
     * @throws Forbidden for the firm's own people without it
     * @throws NotFound for clients without it: they may not even know what there is inside the firm
     */
    public void require(Role... any) {
        if (!has(any)) {
            throw clientId == null ? new Forbidden("firm.role.missing") : new NotFound("problem.not-found");
        }
    }

    boolean isSystem() {
        return id == null;
    }

    /** Whether both prove the same: the same person in the same firm with the same roles. */
    boolean provesTheSameAs(Member other) {
        return firmId.equals(other.firmId) && Objects.equals(id, other.id) && roles.equals(other.roles);
    }

    @Override
    public String toString() {
        return "member " + id + " of firm " + firmId;
    }
}
