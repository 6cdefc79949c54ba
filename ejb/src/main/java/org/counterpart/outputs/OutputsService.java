package org.counterpart.outputs;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Slice;
import org.counterpart.firm.DigestBox;
import org.counterpart.firm.EvaluationBox;
import org.counterpart.firm.Member;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.OpenWorkshop;
import org.counterpart.workshop.WorkshopDoor;

/**
 * What was released of workshops: for their parties, and for the firm's people exactly the same, so that whoever releases
 * sees what clients see. See D60.
 */
@Stateless
public class OutputsService {

    private static final Slice ALL = new Slice(0, 20_000);

    @Inject
    WorkshopDoor door;

    @Inject
    OutputRepository outputs;

    @Inject
    DigestBox digests;

    @Inject
    EvaluationBox evaluations;

    /** All that was released of a workshop. */
    public OutputDetails outputs(Member member, UUID workshop) {
        OpenWorkshop open = door.open(member, workshop);
        Map<UUID, List<OutputContribution>> byBlock = outputs.contributions(member, workshop, ALL).stream()
                .collect(Collectors.groupingBy(OutputContribution::blockId));
        List<OutputBlock> blocks = door.agenda(member, open).stream()
                .filter(block -> byBlock.containsKey(block.id()))
                .map(block -> new OutputBlock(
                        block.id(), block.title(), block.question(), block.captures(), byBlock.get(block.id())))
                .toList();
        Set<OutputPart> parts = EnumSet.noneOf(OutputPart.class);
        outputs.parts(member, workshop).forEach(one -> parts.add(one.part()));
        return new OutputDetails(
                workshop,
                open.name(),
                open.purpose(),
                open.startsOn(),
                open.parties(),
                open.facilitators().stream().map(FacilitatorRow::name).toList(),
                parts,
                blocks,
                outputs.links(member, workshop),
                digests.released(member, workshop).stream()
                        .map(theme -> new OutputTheme(theme.name(), theme.words(), theme.quotes()))
                        .toList(),
                evaluations.released(member, workshop).stream()
                        .map(said -> new OutputLasted(
                                said.partyId(),
                                said.milestone(),
                                said.saidAt().atZone(open.zone()).toLocalDate(),
                                said.lasted(),
                                said.because()))
                        .toList());
    }

    /** The contributions that were released, block by block. */
    public List<OutputContribution> contributions(Member member, UUID workshop, Slice slice) {
        door.open(member, workshop);
        return outputs.contributions(member, workshop, slice);
    }

    /** How much there is to read of each workshop of the engagements that are the member's own work. */
    public List<OutputSummary> mine(Member member) {
        return outputs.summaries(member);
    }
}
