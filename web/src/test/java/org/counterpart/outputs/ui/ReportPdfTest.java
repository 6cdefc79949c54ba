package org.counterpart.outputs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.counterpart.outputs.OutputBlock;
import org.counterpart.outputs.OutputContribution;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.room.ThreadLine;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Captures;
import org.counterpart.workshop.WorkshopPartyRow;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPdfTest {

    private static final WorkshopPartyRow PORT = new WorkshopPartyRow(UUID.randomUUID(), UUID.randomUUID(), "Nordhavn");
    private static final WorkshopPartyRow PLANT = new WorkshopPartyRow(UUID.randomUUID(), UUID.randomUUID(), "Atlas");

    @Test
    void the_cover_names_the_parties_side_by_side_and_the_day_in_the_readers_language() throws IOException {
        String paper = text(print(Locale.GERMAN, outputs(List.of(), List.of())));
        assertThat(paper)
                .contains("One quay, two clocks", "Nordhavn Atlas", "12.11.2024", "Moderiert von Bianca Moreau");
    }

    @Test
    void what_was_said_stands_in_its_group_with_who_said_it_where_the_block_names_them() throws IOException {
        OutputContribution named = said(Captures.SUCCESS, "The storm of 2023", "Storms", "Clara Jensen");
        OutputContribution nameless = said(Captures.SUCCESS, "The open gate", "", "");
        String paper = text(print(Locale.ENGLISH, outputs(List.of(named, nameless), List.of())));
        assertThat(paper)
                .contains("Storms", "The storm of 2023 Clara Jensen, Nordhavn", "In no group", "The open gate");
    }

    @Test
    void an_action_shows_what_it_rests_on_and_one_without_a_thread_says_so() throws IOException {
        OutputContribution success = said(Captures.SUCCESS, "The storm of 2023", "", "");
        OutputContribution factor = said(Captures.FACTOR, "Somebody called first", "", "");
        OutputContribution vision = said(Captures.VISION, "We call before we write", "", "");
        OutputContribution action = said(Captures.ACTION, "A call every Thursday", "", "");
        OutputContribution loose = said(Captures.ACTION, "New signs at the gate", "", "");
        String paper = text(print(
                Locale.ENGLISH,
                outputs(
                        List.of(success, factor, vision, action, loose),
                        List.of(link(action, vision), link(vision, factor), link(factor, success)))));
        String thread = paper.substring(paper.indexOf("Under each action"));
        assertThat(thread)
                .contains("Action A call every Thursday Vision We call before we write"
                        + " What made it work Somebody called first Success The storm of 2023")
                .contains("Action New signs at the gate No thread");
    }

    @Test
    void markup_in_what_people_said_stays_text() throws IOException {
        String typed = "<b>bold</b> & <script>alert(1)</script>";
        assertThat(text(print(Locale.ENGLISH, outputs(List.of(said(Captures.STORY, typed, "", "")), List.of()))))
                .contains(typed);
    }

    private static byte[] print(Locale language, OutputDetails outputs) {
        Texts texts = Texts.in(language);
        List<Element> sections = new ArrayList<>();
        OutputSections parts = new OutputSections(texts, outputs);
        outputs.blocks().forEach(block -> sections.add(parts.block(block, false)));
        ThreadSection thread = new ThreadSection(texts, outputs);
        if (thread.isThere()) {
            sections.add(thread.element(false));
        }
        return ReportPdf.print(texts, "Meridian Consulting", outputs, sections);
    }

    private static OutputDetails outputs(List<OutputContribution> said, List<ThreadLine> links) {
        return new OutputDetails(
                UUID.randomUUID(),
                "One quay, two clocks",
                "To change a plan in days.",
                LocalDate.parse("2024-11-12"),
                List.of(PORT, PLANT),
                List.of("Bianca Moreau"),
                Set.of(),
                said.isEmpty()
                        ? List.of()
                        : List.of(new OutputBlock(UUID.randomUUID(), "When we did it well", "", null, said)),
                links,
                List.of(),
                List.of());
    }

    private static OutputContribution said(Captures kind, String words, String theme, String name) {
        return new OutputContribution(
                UUID.randomUUID(), UUID.randomUUID(), kind, words, theme, name.isEmpty() ? null : PORT.id(), name);
    }

    private static ThreadLine link(OutputContribution from, OutputContribution to) {
        return new ThreadLine(UUID.randomUUID(), from.id(), to.id());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
