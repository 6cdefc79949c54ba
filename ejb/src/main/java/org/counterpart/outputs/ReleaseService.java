package org.counterpart.outputs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Forbidden;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.Stage;
import org.counterpart.workshop.WorkshopDoor;

/**
 * What the parties are given, by whoever facilitates: contribution by contribution, a block at once, or a part of the
 * report. What is taken back is gone from every page, answer and report with the next look. Once is as good as twice.
 */
@Stateless
public class ReleaseService {

    @Inject
    WorkshopDoor door;

    @Inject
    OutputRepository outputs;

    @Inject
    Clock clock;

    /** What is released, and what could be; for the firm's people. */
    public ReleaseDetails release(Member member, UUID workshop) {
        member.require(Role.VP, Role.CONSULTANT);
        return details(member, door.open(member, workshop));
    }

    /**
     * Releases a contribution.
     *
     * @throws NotFound if there is none that was revealed
     * @throws Forbidden for whoever does not facilitate
     * @throws Conflict before the workshop was held
     */
    public ReleaseDetails releaseContribution(Member member, UUID workshop, UUID contribution) {
        return contribution(member, workshop, contribution, now());
    }

    /** Takes a contribution back. */
    public ReleaseDetails takeBackContribution(Member member, UUID workshop, UUID contribution) {
        return contribution(member, workshop, contribution, null);
    }

    /** Releases all contributions of a block that were revealed and are not hidden. */
    public ReleaseDetails releaseBlock(Member member, UUID workshop, UUID block) {
        return block(member, workshop, block, now());
    }

    /** Takes all contributions of a block back. */
    public ReleaseDetails takeBackBlock(Member member, UUID workshop, UUID block) {
        return block(member, workshop, block, null);
    }

    /** Releases a part of the report. */
    public ReleaseDetails releasePart(Member member, UUID workshop, OutputPart part) {
        OpenWorkshop open = facilitated(member, workshop);
        if (released(member, workshop, part).isEmpty()) {
            outputs.add(member, new ReleasedPart(workshop, part, now()));
        }
        return saved(member, open);
    }

    /** Takes a part of the report back. */
    public ReleaseDetails takeBackPart(Member member, UUID workshop, OutputPart part) {
        OpenWorkshop open = facilitated(member, workshop);
        released(member, workshop, part).ifPresent(one -> outputs.remove(member, one));
        return saved(member, open);
    }

    private ReleaseDetails contribution(Member member, UUID workshop, UUID contribution, Instant when) {
        OpenWorkshop open = facilitated(member, workshop);
        outputs.requireRevealed(member, workshop, contribution);
        outputs.release(member, workshop, "id", contribution, when);
        return saved(member, open);
    }

    private ReleaseDetails block(Member member, UUID workshop, UUID block, Instant when) {
        OpenWorkshop open = facilitated(member, workshop);
        if (door.agenda(member, open).stream().noneMatch(row -> row.id().equals(block))) {
            throw new NotFound("problem.not-found");
        }
        outputs.release(member, workshop, "blockId", block, when);
        return saved(member, open);
    }

    private OpenWorkshop facilitated(Member member, UUID workshop) {
        OpenWorkshop open = door.openAsStaff(member, workshop);
        if (!open.isFacilitated()) {
            throw new Forbidden("outputs.facilitators-only");
        }
        if (open.stage() != Stage.HELD) {
            throw new Conflict("outputs.not-held");
        }
        return open;
    }

    private Optional<ReleasedPart> released(Member member, UUID workshop, OutputPart part) {
        return outputs.parts(member, workshop).stream()
                .filter(one -> one.part() == part)
                .findFirst();
    }

    private ReleaseDetails saved(Member member, OpenWorkshop open) {
        outputs.flush(member);
        return details(member, open);
    }

    private ReleaseDetails details(Member member, OpenWorkshop open) {
        Map<UUID, long[]> counts = outputs.counts(member, open.id());
        List<BlockRelease> blocks = door.agenda(member, open).stream()
                .filter(block -> counts.containsKey(block.id()))
                .map(block -> new BlockRelease(
                        block.id(),
                        block.title(),
                        block.captures(),
                        counts.get(block.id())[0],
                        counts.get(block.id())[1]))
                .toList();
        Map<OutputPart, Instant> released = new EnumMap<>(OutputPart.class);
        outputs.parts(member, open.id()).forEach(one -> released.put(one.part(), one.releasedAt()));
        return new ReleaseDetails(
                open.isFacilitated() && open.stage() == Stage.HELD,
                blocks,
                Arrays.stream(OutputPart.values())
                        .map(part -> new PartRelease(part, released.get(part)))
                        .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
