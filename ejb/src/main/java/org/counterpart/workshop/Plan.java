package org.counterpart.workshop;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Digest;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;

/** An agenda as it stands: sessions in their order, each with its blocks in theirs. */
final class Plan {

    private final OpenWorkshop workshop;
    private final List<WorkshopSession> sessions;
    private final List<AgendaBlock> blocks;

    Plan(OpenWorkshop workshop, List<WorkshopSession> sessions, List<AgendaBlock> blocks) {
        this.workshop = workshop;
        this.sessions = List.copyOf(sessions);
        this.blocks = List.copyOf(blocks);
    }

    List<AgendaBlock> all() {
        return blocks;
    }

    /** @throws NotFound if it is none of this agenda */
    AgendaBlock block(UUID id) {
        return blocks.stream()
                .filter(block -> block.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("problem.not-found"));
    }

    /** @throws Invalid of this field, if there is no such session */
    List<AgendaBlock> of(UUID session, String field) {
        if (sessions.stream().noneMatch(one -> one.id().equals(session))) {
            throw new Invalid(field, "field.choice.unknown");
        }
        return blocksOf(session);
    }

    /**
     * A place for one more among these; if there is no room, they move apart.
     *
     * @param after after which; {@code null}: first
     * @throws Invalid of this field, if that is none of them
     */
    static int place(List<AgendaBlock> others, UUID after, String field) {
        int index = -1;
        for (int i = 0; i < others.size() && after != null; i++) {
            index = others.get(i).id().equals(after) ? i : index;
        }
        if (after != null && index < 0) {
            throw new Invalid(field, "workshop.block.gone");
        }
        Integer between = between(others, index);
        if (between == null) {
            List<Integer> places = Order.of(others.size());
            for (int i = 0; i < others.size(); i++) {
                others.get(i).moveTo(others.get(i).sessionId(), places.get(i));
            }
            between = between(others, index);
        }
        return between;
    }

    private static Integer between(List<AgendaBlock> others, int index) {
        return Order.between(
                index < 0 ? null : Integer.valueOf(others.get(index).place()),
                index + 1 < others.size()
                        ? Integer.valueOf(others.get(index + 1).place())
                        : null);
    }

    /** @throws Stale if somebody changed the agenda since */
    void requireVersion(String seen) {
        if (!version().equals(seen)) {
            throw new Stale(0);
        }
    }

    /** @param plain without what is for the facilitators: how a block is done, and what it takes */
    AgendaDetails details(boolean plain) {
        return new AgendaDetails(
                version(),
                workshop.zone().getId(),
                sessions.stream().map(session -> session(session, plain)).toList());
    }

    private AgendaSession session(WorkshopSession session, boolean plain) {
        List<BlockRow> rows = new ArrayList<>();
        LocalDateTime begins = session.begins();
        for (AgendaBlock block : blocksOf(session.id())) {
            BlockRow row = block.row(begins, workshop.zone());
            rows.add(plain ? row.plain() : row);
            begins = begins.plusMinutes(block.minutes());
        }
        int minutes = (int) ChronoUnit.MINUTES.between(session.begins(), begins);
        Integer over = session.data().endsAt() == null
                ? null
                : Integer.valueOf((int) ChronoUnit.MINUTES.between(
                        session.data().heldOn().atTime(session.data().endsAt()), begins));
        return new AgendaSession(session.row(), rows, minutes, begins, over);
    }

    private List<AgendaBlock> blocksOf(UUID session) {
        return blocks.stream()
                .filter(block -> block.sessionId().equals(session))
                .toList();
    }

    private String version() {
        String sessionsNow =
                sessions.stream().map(one -> one.id() + " " + one.version()).collect(Collectors.joining("\n"));
        String blocksNow = blocks.stream()
                .map(one -> one.sessionId() + " " + one.id() + " " + one.version())
                .collect(Collectors.joining("\n"));
        return Digest.sha256(sessionsNow + "\n\n" + blocksNow);
    }
}
