package org.counterpart.outputs.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.outputs.OutputsService;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Element;

/** A workshop's report for whoever may open it: what was released, and nothing besides. */
@ApplicationScoped
public class ReportPrinter {

    @Inject
    OutputsService outputs;

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
        OutputSections parts = new OutputSections(texts, released);
        released.blocks().forEach(block -> sections.add(parts.block(block, folded)));
        ThreadOutline thread = new ThreadOutline(texts, released);
        if (thread.isThere()) {
            sections.add(thread.element());
        }
        return sections;
    }
}
