package org.counterpart.programmes;

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

/** What members do with the firm's programmes: the VP keeps them, consultants read them. */
@Stateless
public class ProgrammeService {

    @Inject
    ProgrammeRepository programmes;

    @Inject
    @Any
    Instance<ProgrammeUse> uses;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    @Inject
    Clock clock;

    /** The programmes that match, by name. */
    public List<ProgrammeRow> rows(Member member, ProgrammeFilter filter, Slice slice) {
        requireStaff(member);
        return programmes.rows(member, filter, slice);
    }

    /** How many programmes match. */
    public int count(Member member, ProgrammeFilter filter) {
        requireStaff(member);
        return (int) programmes.count(member, filter);
    }

    /** One programme, offered or retired. */
    public ProgrammeDetails find(Member member, UUID id) {
        requireStaff(member);
        return details(programmes.find(member, id));
    }

    /**
     * Adds a programme to what the firm delivers.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new programme's id
     * @throws Conflict if another has that name
     */
    public UUID add(Member member, ProgrammeData data, String requestKey) {
        member.require(Role.VP);
        Checks.require(validator, data);
        return requests.once(member, requestKey, data, () -> {
            Programme programme = new Programme(data, clock.instant());
            requireFreeName(member, data.name(), programme.id());
            programmes.add(member, programme);
            programmes.flush(member);
            return programme.id();
        });
    }

    /**
     * Changes a programme.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Conflict if another has that name
     */
    public ProgrammeDetails change(Member member, UUID id, long version, ProgrammeData data) {
        member.require(Role.VP);
        Checks.require(validator, data);
        Programme programme = programmes.find(member, id, version);
        requireFreeName(member, data.name(), id);
        programme.describe(data, clock.instant());
        programmes.flush(member);
        return details(programme);
    }

    /**
     * Deletes a programme; one that something builds on is retired instead.
     *
     * @return whether it is kept, as retired
     * @throws Conflict if it is retired already and has to be kept
     */
    public boolean remove(Member member, UUID id, long version) {
        member.require(Role.VP);
        Programme programme = programmes.find(member, id, version);
        boolean kept = uses.stream().anyMatch(use -> use.needs(member, id));
        if (kept) {
            programme.retire(clock.instant());
        } else {
            programmes.remove(member, programme);
        }
        return kept;
    }

    private void requireFreeName(Member member, String name, UUID than) {
        programmes.oneNameAtATime(member);
        if (programmes.hasName(member, name, than)) {
            throw new Conflict("programmes.name.taken");
        }
    }

    private static void requireStaff(Member member) {
        member.require(Role.VP, Role.CONSULTANT);
    }

    private static ProgrammeDetails details(Programme programme) {
        return new ProgrammeDetails(programme.id(), programme.version(), programme.data());
    }
}
