package org.counterpart.members;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Ids;
import org.counterpart.firm.FirmOwned;
import org.counterpart.firm.Role;

/** A person's membership in the firm. */
@Entity
@Table(name = "member")
class FirmMember extends FirmOwned {

    private String subject;
    private String email;
    private String name;
    private String language;

    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Column(name = "client_id")
    private UUID clientId;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected FirmMember() {}

    /** @param clientId the organisation of a client; {@code null} for the firm's own people */
    FirmMember(Invitation invitation, UUID clientId, Instant invitedAt) {
        super(Ids.next());
        this.clientId = clientId;
        this.email = invitation.email();
        this.name = invitation.name();
        this.language = invitation.language();
        this.roles = invitation.roles();
        this.status = MemberStatus.INVITED;
        this.invitedAt = invitedAt;
    }

    void changeRoles(Set<Role> newRoles) {
        if (isClient()) {
            throw new Conflict("members.roles.client");
        }
        roles = newRoles;
    }

    void deactivate() {
        status = MemberStatus.DEACTIVATED;
    }

    /** Back to where the person was: active, or still invited if they never came. */
    void reactivate() {
        if (status == MemberStatus.DEACTIVATED) {
            status = joinedAt == null ? MemberStatus.INVITED : MemberStatus.ACTIVE;
        }
    }

    void hasAccount(String accountSubject) {
        subject = accountSubject;
    }

    boolean isActiveVp() {
        return status == MemberStatus.ACTIVE && roles.contains(Role.VP);
    }

    boolean isInvited() {
        return status == MemberStatus.INVITED;
    }

    boolean isClientOf(UUID organization) {
        return organization.equals(clientId);
    }

    private boolean isClient() {
        return clientId != null;
    }

    MemberRow row() {
        return new MemberRow(
                id(), version(), name, email, language, roles, status, subject != null, invitedAt, joinedAt);
    }
}
