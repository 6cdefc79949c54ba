package org.counterpart.outputs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.outputs.OutputPart;
import org.counterpart.outputs.OutputsService;
import org.counterpart.partnering.AgreementService;
import org.counterpart.partnering.AgreementStanding;
import org.counterpart.partnering.AgreementVersionService;
import org.counterpart.partnering.JointMapService;
import org.counterpart.partnering.SacrificeService;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** A workshop's report for whoever may open it: what was released, and nothing besides. */
@ApplicationScoped
public class ReportPrinter {

    @Inject
    OutputsService outputs;

    @Inject
    JointMapService maps;

    @Inject
    SacrificeService sacrifices;

    @Inject
    AgreementService agreements;

    @Inject
    AgreementVersionService versions;

    /** The report as PDF. */
    public byte[] print(Member member, UUID workshop, Locale language) {
        OutputDetails released = outputs.outputs(member, workshop);
        Texts texts = Texts.in(language);
        return ReportPdf.print(texts, member.firmName(), released, sections(member, texts, released, false));
    }

    /**
     * What was released, section by section.
     *
     * @param folded whether much of one kind is folded away, for a screen
     */
    List<Element> sections(Member member, Texts texts, OutputDetails released, boolean folded) {
        List<Element> sections = new ArrayList<>();
        PartSections parts = new PartSections(texts);
        if (!released.digest().isEmpty()) {
            sections.add(parts.digest(released.digest()));
        }
        OutputSections blocks = new OutputSections(texts, released);
        released.blocks().forEach(block -> sections.add(blocks.block(block, folded)));
        ThreadSection thread = new ThreadSection(texts, released);
        if (thread.isThere()) {
            sections.add(thread.element(folded));
        }
        partnering(member, released, parts, sections);
        if (!released.lasted().isEmpty()) {
            sections.add(parts.lasted(released));
        }
        return sections;
    }

    private void partnering(Member member, OutputDetails released, PartSections parts, List<Element> sections) {
        UUID workshop = released.workshopId();
        if (released.parts().contains(OutputPart.JOINT_MAP)) {
            TerritoryMap map = maps.map(member, workshop);
            if (map.shown()) {
                sections.add(parts.map(map));
            }
        }
        if (!released.parts().contains(OutputPart.SACRIFICES)
                && !released.parts().contains(OutputPart.AGREEMENT)) {
            return;
        }
        AgreementStanding standing = agreements.standing(member, workshop);
        if (released.parts().contains(OutputPart.SACRIFICES)) {
            sections.add(parts.sacrifices(sacrifices.sacrifices(member, workshop), standing.parties()));
        }
        if (released.parts().contains(OutputPart.AGREEMENT) && standing.newest() != null) {
            sections.add(parts.agreement(
                    versions.version(member, workshop, standing.newest().number())));
        }
    }
}
