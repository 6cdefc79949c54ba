package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Ids;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.AgendaDetails;
import org.counterpart.workshop.AgendaService;
import org.counterpart.workshop.AgendaSession;
import org.counterpart.workshop.BlockPlace;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.WorkshopDetails;

/**
 * The agenda, session by session. A block is moved by dragging it or by its buttons, which say for screen readers where it
 * stands then; it is written at once, and everything is shown as it stands then, what others did too.
 */
class AgendaBoard extends Div {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient AgendaService agendas;
    private final transient Validator validator;
    private final transient WorkshopDetails workshop;
    private final boolean mayChange;
    private final Div sessions = new Div();
    private final Span said = new Span();
    private final List<BlockLine> lines = new ArrayList<>();
    private transient AgendaDetails agenda;

    AgendaBoard(
            Member member, AgendaService agendas, Validator validator, WorkshopDetails workshop, boolean mayChange) {
        this.member = member;
        this.agendas = agendas;
        this.validator = validator;
        this.workshop = workshop;
        this.mayChange = mayChange;
        addClassName("agenda");
        said.addClassName("unseen");
        said.getElement().setAttribute("role", "status");
        add(said, sessions);
        show(agendas.find(member, workshop.id()));
    }

    boolean mayChange() {
        return mayChange;
    }

    WorkshopDetails workshop() {
        return workshop;
    }

    /** Who owns it, by name; {@code ""}: nobody in particular. */
    String facilitator(UUID id) {
        return workshop.facilitators().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name())
                .findFirst()
                .orElse("");
    }

    /** Opens a new block in a session. */
    void create(AgendaSession session) {
        new BlockDialog(member, agendas, validator, workshop, session.session().id(), null, this::refresh).open();
    }

    void edit(BlockRow block) {
        new BlockDialog(member, agendas, validator, workshop, block.sessionId(), block, this::refresh).open();
    }

    /**
     * Moves a block one up or down, over the edge of its session into the one beside it.
     *
     * @param by -1: up; 1: down
     */
    void step(BlockRow block, int by) {
        List<AgendaSession> all = agenda.sessions();
        int at = indexOfSession(block.sessionId());
        List<BlockRow> here = all.get(at).blocks();
        int place = here.indexOf(block);
        if (place + by >= 0 && place + by < here.size()) {
            int after = by > 0 ? place + 1 : place - 2;
            move(block, block.sessionId(), after < 0 ? null : here.get(after).id(), by);
        } else if (at + by >= 0 && at + by < all.size()) {
            AgendaSession there = all.get(at + by);
            UUID after = by > 0 || there.blocks().isEmpty()
                    ? null
                    : there.blocks().get(there.blocks().size() - 1).id();
            move(block, there.session().id(), after, by);
        }
    }

    /** Whether there is somewhere to go. */
    boolean mayStep(BlockRow block, int by) {
        int at = indexOfSession(block.sessionId());
        List<BlockRow> here = agenda.sessions().get(at).blocks();
        int place = here.indexOf(block) + by;
        return place >= 0 && place < here.size()
                || at + by >= 0 && at + by < agenda.sessions().size();
    }

    /** Puts what was dragged before this block. */
    void dropBefore(BlockRow dragged, BlockRow target) {
        List<BlockRow> there =
                agenda.sessions().get(indexOfSession(target.sessionId())).blocks();
        int place = there.indexOf(target);
        UUID after = place == 0 ? null : there.get(place - 1).id();
        if (!dragged.id().equals(target.id()) && !dragged.id().equals(after)) {
            move(dragged, target.sessionId(), after, 0);
        }
    }

    /** Puts what was dragged at the end of a session. */
    void dropAtEnd(BlockRow dragged, AgendaSession session) {
        List<BlockRow> there = session.blocks();
        UUID after = there.isEmpty() ? null : there.get(there.size() - 1).id();
        if (!dragged.id().equals(after)) {
            move(dragged, session.session().id(), after, 0);
        }
    }

    void copy(BlockRow block) {
        attempt(() -> {
            UUID copy =
                    agendas.copy(member, workshop.id(), block.id(), Ids.next().toString());
            show(agendas.find(member, workshop.id()));
            said.setText(text("workshop.block.copied", "what", block.title()));
            line(copy).ifPresent(BlockLine::focus);
        });
    }

    void remove(BlockRow block) {
        attempt(() -> {
            agendas.remove(member, workshop.id(), block.id(), block.version());
            refresh();
            said.setText(text("workshop.block.removed", "what", block.title()));
        });
    }

    private void move(BlockRow block, UUID session, UUID after, int by) {
        attempt(() -> {
            show(agendas.move(member, workshop.id(), block.id(), new BlockPlace(session, after)));
            BlockRow now = agenda.blocks().stream()
                    .filter(one -> one.id().equals(block.id()))
                    .findFirst()
                    .orElseThrow();
            int at = indexOfSession(session);
            said.setText(text(
                    agenda.sessions().size() == 1 ? "workshop.block.moved" : "workshop.block.moved.session",
                    "what",
                    block.title(),
                    "place",
                    agenda.sessions().get(at).blocks().indexOf(now) + 1,
                    "session",
                    at + 1,
                    "time",
                    BlockLine.time(now.beginsAt())));
            line(block.id()).ifPresent(line -> line.focusMove(by));
        });
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("workshop.changed-meanwhile"));
            refresh();
        } catch (Problem refused) {
            Notices.problem(refused);
            refresh();
        }
    }

    private void refresh() {
        show(agendas.find(member, workshop.id()));
    }

    private void show(AgendaDetails now) {
        agenda = now;
        lines.clear();
        sessions.removeAll();
        for (int i = 0; i < now.sessions().size(); i++) {
            AgendaSession session = now.sessions().get(i);
            sessions.add(new SessionPart(this, session, i + 1, now.sessions().size()));
        }
    }

    BlockLine shown(BlockRow block) {
        BlockLine line = new BlockLine(this, block);
        lines.add(line);
        return line;
    }

    private Optional<BlockLine> line(UUID block) {
        return lines.stream().filter(line -> line.block().id().equals(block)).findFirst();
    }

    private int indexOfSession(UUID id) {
        for (int i = 0; i < agenda.sessions().size(); i++) {
            if (agenda.sessions().get(i).session().id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no session " + id);
    }
}
