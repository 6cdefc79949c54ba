package org.counterpart.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Checks;
import org.counterpart.common.Conflict;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Requests;
import org.counterpart.firm.Role;

/**
 * The agenda: blocks one after the other, each as long as it says. When one begins is never kept, it follows; so whoever
 * moves, lengthens or removes one moves all that come after it. Two people may work on it at once, each on other blocks.
 */
@Stateless
public class AgendaService {

    /** In one workshop. */
    private static final int MOST = 200;

    @Inject
    WorkshopDoor door;

    @Inject
    WorkshopRepository workshops;

    @Inject
    Requests requests;

    @Inject
    Validator validator;

    /** The agenda; how a block is done, and what it takes, is told to the firm's own people. */
    public AgendaDetails find(Member member, UUID workshop) {
        return plan(member, door.open(member, workshop)).details(member.has(Role.CLIENT));
    }

    /** One block of it. */
    public BlockRow block(Member member, UUID workshop, UUID id) {
        return find(member, workshop).blocks().stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /**
     * Puts a block at the end of a session.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the new block's id
     * @throws Conflict if the workshop was held
     */
    public UUID add(Member member, UUID workshop, NewBlock wanted, String requestKey) {
        Checks.require(validator, wanted);
        OpenWorkshop open = opened(member, workshop);
        return requests.once(member, requestKey, List.of(workshop, wanted), () -> {
            Plan plan = plan(member, open);
            requireRoom(plan);
            List<AgendaBlock> others = plan.of(wanted.sessionId(), "sessionId");
            requireFacilitator(open, wanted.data());
            UUID last = others.isEmpty() ? null : others.get(others.size() - 1).id();
            AgendaBlock block =
                    new AgendaBlock(workshop, wanted.sessionId(), Plan.place(others, last, "sessionId"), wanted.data());
            workshops.add(member, block);
            workshops.flush(member);
            return block.id();
        });
    }

    /**
     * Changes a block where it stands.
     *
     * @param version the version the change was made from
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    public BlockRow change(Member member, UUID workshop, UUID id, long version, BlockData data) {
        Checks.require(validator, data);
        OpenWorkshop open = opened(member, workshop);
        requireFacilitator(open, data);
        AgendaBlock block = plan(member, open).block(id);
        block.requireVersion(version);
        block.describe(data);
        workshops.flush(member);
        return block(member, workshop, id);
    }

    /**
     * Puts the same block once more, right after it.
     *
     * @param requestKey tells a repetition of the same request; may be {@code null}
     * @return the copy's id
     */
    public UUID copy(Member member, UUID workshop, UUID id, String requestKey) {
        OpenWorkshop open = opened(member, workshop);
        return requests.once(member, requestKey, List.of(workshop, id), () -> {
            Plan plan = plan(member, open);
            requireRoom(plan);
            AgendaBlock block = plan.block(id);
            List<AgendaBlock> others = plan.of(block.sessionId(), "sessionId");
            AgendaBlock copy =
                    new AgendaBlock(workshop, block.sessionId(), Plan.place(others, id, "afterId"), block.data());
            workshops.add(member, copy);
            workshops.flush(member);
            return copy.id();
        });
    }

    /**
     * Moves a block, in its session or to another.
     *
     * @return the agenda as it is now
     * @throws Invalid if the block it is to come after is not there any more
     */
    public AgendaDetails move(Member member, UUID workshop, UUID id, BlockPlace to) {
        Checks.require(validator, to);
        OpenWorkshop open = opened(member, workshop);
        Plan plan = plan(member, open);
        AgendaBlock block = plan.block(id);
        List<AgendaBlock> others = plan.of(to.sessionId(), "sessionId").stream()
                .filter(other -> !other.equals(block))
                .toList();
        if (id.equals(to.afterId())) {
            throw new Invalid("afterId", "workshop.block.after");
        }
        block.moveTo(to.sessionId(), Plan.place(others, to.afterId(), "afterId"));
        workshops.flush(member);
        return find(member, workshop);
    }

    /**
     * Orders the whole agenda anew.
     *
     * @param version of the agenda, as whoever ordered it saw it
     * @return the agenda as it is now
     * @throws org.counterpart.common.Stale if somebody changed it since
     * @throws Invalid if it leaves a block out, or names one twice
     */
    public AgendaDetails order(Member member, UUID workshop, String version, AgendaOrder order) {
        Checks.require(validator, order);
        OpenWorkshop open = opened(member, workshop);
        Plan plan = plan(member, open);
        plan.requireVersion(version);
        Map<UUID, UUID> sessions = new HashMap<>();
        order.sessions().forEach(one -> one.blockIds().forEach(block -> {
            if (sessions.put(block, one.sessionId()) != null) {
                throw new Invalid("sessions", "workshop.agenda.order");
            }
        }));
        Set<UUID> all = new HashSet<>();
        plan.all().forEach(block -> all.add(block.id()));
        if (!sessions.keySet().equals(all)) {
            throw new Invalid("sessions", "workshop.agenda.order");
        }
        for (SessionOrder session : order.sessions()) {
            plan.of(session.sessionId(), "sessions");
            List<Integer> places = Order.of(session.blockIds().size());
            for (int i = 0; i < places.size(); i++) {
                plan.block(session.blockIds().get(i)).moveTo(session.sessionId(), places.get(i));
            }
        }
        workshops.flush(member);
        return find(member, workshop);
    }

    /**
     * Takes a block out.
     *
     * @param version the version that was looked at
     * @throws Conflict if something was contributed in it
     */
    public void remove(Member member, UUID workshop, UUID id, long version) {
        OpenWorkshop open = opened(member, workshop);
        AgendaBlock block = plan(member, open).block(id);
        block.requireVersion(version);
        workshops.removeUnused(member, block, "workshop.block.used");
    }

    private Plan plan(Member member, OpenWorkshop open) {
        return new Plan(open, door.sessions(member, open.id()), workshops.blocks(member, open.id()));
    }

    private OpenWorkshop opened(Member member, UUID workshop) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        open.requireAhead();
        return open;
    }

    private static void requireRoom(Plan plan) {
        if (plan.all().size() >= MOST) {
            throw new Conflict("workshop.block.most");
        }
    }

    private static void requireFacilitator(OpenWorkshop open, BlockData data) {
        if (data.facilitatorId() != null
                && open.facilitators().stream().noneMatch(one -> Objects.equals(one.id(), data.facilitatorId()))) {
            throw new Invalid("facilitatorId", "field.choice.unknown");
        }
    }
}
