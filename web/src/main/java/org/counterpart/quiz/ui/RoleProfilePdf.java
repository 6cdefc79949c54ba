package org.counterpart.quiz.ui;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import org.counterpart.shell.Paper;
import org.counterpart.shell.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/** A role profile on paper: the same sections as on the screen, with tables where the screen folds them. */
final class RoleProfilePdf {

    private static final String STYLE =
            """
            @page { size: A4; margin: 16mm 18mm 20mm 18mm; @bottom-left { content: element(foot); } }
            * { margin: 0; padding: 0; }
            body { font-family: text, wide; font-size: 10pt; line-height: 1.45; color: #1c2b2d; }
            .foot { position: running(foot); color: #51666a; font-size: 8pt; }
            .head { border-bottom: 2pt solid #12575e; padding-bottom: 4mm; margin-bottom: 5mm; }
            .firm, .hint, caption { color: #51666a; }
            h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; color: #12575e; word-wrap: break-word; }
            h2 { font-size: 13pt; font-weight: 600; color: #12575e; margin: 6mm 0 1mm 0; page-break-after: avoid; }
            h3 { font-size: 10pt; font-weight: 600; margin: 3mm 0 1mm 0; page-break-after: avoid; }
            p { margin-bottom: 2mm; word-wrap: break-word; }
            .try { border-left: 2pt solid #12575e; padding-left: 3mm; }
            ul { list-style-type: none; margin-bottom: 2mm; }
            ul.role-legend li { display: inline-block; margin-right: 6mm; }
            li { word-wrap: break-word; margin-bottom: 1mm; }
            .role-picture { float: left; width: 88mm; }
            .role-picture > svg { width: 84mm; height: 74.8mm; }
            .role-legend svg { display: inline-block; width: 9pt; height: 9pt; margin-right: 1.5mm; }
            .role-numbers { margin-left: 92mm; }
            .role-numbers.wide { clear: both; margin-left: 0; }
            .drift .role-picture > svg { height: auto; }
            .role-legend { page-break-after: avoid; }
            strong { font-weight: 600; }
            .role-figure, .role-bars { overflow: hidden; }
            .role-bar { float: left; width: 85mm; margin-right: 2mm; page-break-inside: avoid; }
            .role-bar > svg { width: 82mm; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0; -fs-table-paginate: paginate; }
            caption { text-align: left; font-size: 8.5pt; padding-bottom: 1mm; }
            th, td { text-align: left; vertical-align: top; padding: 1mm 3mm 1mm 0; border-bottom: 0.5pt solid #c3cfd1; }
            th { font-weight: 600; }
            td { font-weight: 400; }
            tr { page-break-inside: avoid; }
            """;

    private RoleProfilePdf() {}

    /**
     * The page.
     *
     * @param firm its name, at the head
     * @param title whose profile it is, and what of
     * @param lines below the title, such as when it was taken
     * @param foot on every page
     */
    static byte[] print(
            Texts texts, String firm, String title, List<String> lines, String foot, List<Element> sections) {
        Document page = Document.createShell("");
        page.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        page.selectFirst("html").attr("lang", texts.locale().getLanguage());
        page.title(title + " · " + firm);
        page.head().appendElement("meta").attr("name", "description").attr("content", title + " · " + firm);
        page.head().appendElement("style").appendText(STYLE);
        Element body = page.body();
        body.appendElement("div").addClass("foot").text(foot);
        Element head = body.appendElement("div").addClass("head");
        head.appendElement("p").addClass("firm").text(firm);
        head.appendElement("h1").text(title);
        lines.forEach(line -> head.appendElement("p").addClass("hint").text(line));
        sections.forEach(section -> body.appendChild(section.clone()));
        PdfRendererBuilder paper = Paper.page(page.outerHtml());
        return Paper.print(paper);
    }
}
