package org.counterpart.outputs.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.shell.Paper;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.WorkshopPartyRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** A workshop's report on paper: a cover on which all parties stand alike, and the sections of the page. */
final class ReportPdf {

    private static final String STYLE =
            """
            @page { size: A4; margin: 18mm 20mm 20mm 20mm; @bottom-left { content: element(foot); }
                @bottom-right { content: counter(page); font-family: text; font-size: 8pt; color: #51666a; } }
            @page :first { @bottom-right { content: ''; } }
            * { margin: 0; padding: 0; }
            body { font-family: text, wide; font-size: 10pt; line-height: 1.45; color: #1c2b2d; }
            .foot { position: running(foot); color: #51666a; font-size: 8pt; }
            .cover { page-break-after: always; padding-top: 60mm; }
            .cover .firm { color: #51666a; margin-bottom: 4mm; }
            h1 { font-size: 28pt; line-height: 1.15; font-weight: 600; color: #12575e; word-wrap: break-word; margin-bottom: 8mm; }
            .cover .parties { width: 100%; border-collapse: collapse; table-layout: fixed; margin-bottom: 10mm; }
            .cover .parties td { border: 0; border-top: 2pt solid #12575e; padding: 2mm 4mm 2mm 0; font-size: 13pt; font-weight: 600; }
            .cover p { font-size: 11pt; margin-bottom: 3mm; }
            .hint, caption, .who, .kind { color: #51666a; }
            h2 { font-size: 15pt; font-weight: 600; color: #12575e; margin: 8mm 0 1mm 0; page-break-after: avoid; }
            h3 { font-size: 10pt; font-weight: 600; margin: 3mm 0 1mm 0; page-break-after: avoid; }
            p { margin-bottom: 2mm; word-wrap: break-word; }
            ul { list-style-type: none; margin-bottom: 2mm; }
            li { word-wrap: break-word; margin-bottom: 1.5mm; }
            ul.said > li { border-left: 1.5pt solid #c3cfd1; padding-left: 3mm; }
            ul ul { margin: 1mm 0 0 6mm; }
            .who, .kind { font-size: 8.5pt; }
            .loose { color: #8a4b00; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0; -fs-table-paginate: paginate; }
            table.by-party { table-layout: fixed; page-break-inside: avoid; }
            caption { text-align: left; font-size: 8.5pt; padding-bottom: 1mm; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; border-bottom: 0.5pt solid #c3cfd1;
                word-wrap: break-word; }
            th { font-weight: 600; }
            tr { page-break-inside: avoid; }
            strong { font-weight: 600; }
            """;

    /** What there is room for on a page, in pixels. */
    private static final double WIDE = 635;

    private static final double HIGH = 850;

    private ReportPdf() {}

    static byte[] print(Texts texts, String firm, OutputDetails outputs, List<Element> sections) {
        Document page = Document.createShell("");
        page.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        page.selectFirst("html").attr("lang", texts.locale().getLanguage());
        page.title(outputs.name() + " · " + firm);
        page.head().appendElement("meta").attr("name", "description").attr("content", outputs.name());
        page.head().appendElement("style").appendText(STYLE);
        Element body = page.body();
        body.appendElement("div").addClass("foot").text(outputs.name() + " · " + firm);
        body.appendChild(cover(texts, firm, outputs));
        sections.forEach(section -> body.appendChild(section.clone()));
        body.select("svg[viewBox]").forEach(ReportPdf::fit);
        return Paper.print(Paper.page(page.outerHtml()));
    }

    /** As wide as the page, if it is not too high for it then. */
    private static void fit(Element picture) {
        String[] box = picture.attr("viewBox").split(" ");
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        double scale = Math.min(WIDE / width, HIGH / height);
        picture.attr("width", String.format(Locale.ROOT, "%.0f", width * scale));
        picture.attr("height", String.format(Locale.ROOT, "%.0f", height * scale));
        picture.removeAttr("viewBox");
        Element scaled = new Element("g").attr("transform", String.format(Locale.ROOT, "scale(%.4f)", scale));
        picture.childNodesCopy().forEach(scaled::appendChild);
        picture.empty().appendChild(scaled);
    }

    private static Element cover(Texts texts, String firm, OutputDetails outputs) {
        Element cover = new Element("div").addClass("cover");
        cover.appendElement("p").addClass("firm").text(texts.get("outputs.report.of", "firm", firm));
        cover.appendElement("h1").text(outputs.name());
        // Side by side and as wide as each other: no party comes before another.
        Element parties = cover.appendElement("table").addClass("parties").appendElement("tr");
        for (WorkshopPartyRow party : outputs.parties()) {
            parties.appendElement("td").text(party.name());
        }
        cover.appendElement("p").text(World.in(texts.locale()).day(outputs.heldOn()));
        cover.appendElement("p").text(outputs.purpose());
        cover.appendElement("p")
                .addClass("hint")
                .text(texts.get(
                        "outputs.report.facilitated",
                        "names",
                        outputs.facilitators().stream().collect(Collectors.joining(", "))));
        return cover;
    }
}
