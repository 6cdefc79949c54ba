package org.counterpart.clients;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;
import org.counterpart.members.ClientMembers;

/** What the firm's own people do with its client organisations. Clients see nothing of it. */
@Stateless
public class ClientsService {

    @Inject
    ClientsRepository clients;

    @Inject
    ClientMembers members;

    @Inject
    @Any
    Instance<OrganizationUse> uses;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The client organisations that match, by name. */
    public List<OrganizationRow> rows(Member member, OrganizationFilter filter, Slice slice) {
        requireStaff(member);
        return clients.organizations(member, filter, slice);
    }

    /** How many client organisations match. */
    public int count(Member member, OrganizationFilter filter) {
        requireStaff(member);
        return (int) clients.count(member, filter);
    }

    /** One client organisation, archived or not. */
    public OrganizationDetails find(Member member, UUID id) {
        requireStaff(member);
        return clients.organization(member, id).details();
    }

    /**
     * Adds a client organisation.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new organisation's id
     * @throws Conflict if another has that name
     */
    public UUID add(Member member, OrganizationData data, String requestKey) {
        requireStaff(member);
        Checks.require(validator, data);
        return requests.once(member, requestKey, data, () -> {
            Organization organization = new Organization(data, clock.instant());
            requireFreeName(member, data.name(), organization.id());
            clients.add(member, organization);
            clients.flush(member);
            return organization.id();
        });
    }

    /**
     * Changes a client organisation.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if another has that name
     */
    public OrganizationDetails change(Member member, UUID id, long version, OrganizationData data) {
        requireStaff(member);
        Checks.require(validator, data);
        Organization organization = clients.organization(member, id, version);
        requireFreeName(member, data.name(), id);
        organization.describe(data, clock.instant());
        clients.flush(member);
        return organization.details();
    }

    /**
     * Deletes a client organisation with its contacts; one that something builds on, or whose people were let in, is
     * archived instead.
     *
     * @return whether it is kept, as archived
     * @throws Conflict if it is archived already and has to be kept
     */
    public boolean remove(Member member, UUID id, long version) {
        requireStaff(member);
        Organization organization = clients.organization(member, id, version);
        boolean kept = !members.of(member, id).isEmpty() || uses.stream().anyMatch(use -> use.needs(member, id));
        if (kept) {
            organization.archive(clock.instant());
        } else {
            clients.remove(member, organization);
        }
        clients.flush(member);
        return kept;
    }

    private void requireFreeName(Member member, String name, UUID than) {
        clients.oneNameAtATime(member);
        if (clients.hasName(member, name, than)) {
            throw new Conflict("clients.name.taken");
        }
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }
}
