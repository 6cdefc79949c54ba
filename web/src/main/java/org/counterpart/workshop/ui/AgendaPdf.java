package org.counterpart.workshop.ui;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.stream.Collectors;
import org.counterpart.shell.Paper;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;
import org.counterpart.workshop.AgendaDetails;
import org.counterpart.workshop.AgendaSession;
import org.counterpart.workshop.BlockKind;
import org.counterpart.workshop.BlockRow;
import org.counterpart.workshop.FacilitatorRow;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopPartyRow;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * The plan of a workshop on paper, to be held in the hand on the day: large times, the question to be asked word for word,
 * how it is done, what has to lie ready, and room to write on.
 */
final class AgendaPdf {

    private static final String STYLE =
            """
            @page { size: A4; margin: 15mm 16mm 18mm 16mm; @bottom-left { content: element(foot); }
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: text; font-size: 8pt;
                                    color: #51666a; } }
            * { margin: 0; padding: 0; }
            body { font-family: text, wide; font-size: 9.5pt; line-height: 1.4; color: #1c2b2d; }
            .foot { position: running(foot); color: #51666a; font-size: 8pt; }
            .head { border-bottom: 2pt solid #12575e; padding-bottom: 3mm; margin-bottom: 4mm; }
            .firm, .hint, .label { color: #51666a; }
            h1 { font-size: 19pt; line-height: 1.2; font-weight: 600; color: #12575e; word-wrap: break-word; }
            h2 { font-size: 13pt; font-weight: 600; color: #12575e; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin-bottom: 1mm; word-wrap: break-word; }
            strong { font-weight: 600; }
            .purpose { border-left: 2pt solid #12575e; padding-left: 3mm; margin: 2mm 0; }
            .over { color: #9b2c1a; font-weight: 600; }
            table { width: 100%; border-collapse: collapse; margin: 2mm 0; -fs-table-paginate: paginate; }
            th, td { text-align: left; vertical-align: top; padding: 2mm 3mm 2mm 0; border-bottom: 0.5pt solid #c3cfd1; }
            th { font-weight: 600; font-size: 8.5pt; color: #51666a; }
            td { font-weight: 400; }
            td.time { width: 22mm; font-size: 13pt; font-weight: 600; color: #12575e; white-space: nowrap; }
            td.long { width: 16mm; white-space: nowrap; }
            td.notes { width: 34mm; }
            tr { page-break-inside: avoid; }
            tr.pause td { background: #edf2f2; padding-top: 1mm; padding-bottom: 1mm; }
            .title { font-size: 11pt; font-weight: 600; }
            .question { font-size: 10.5pt; color: #12575e; }
            .box { display: inline-block; width: 3mm; height: 3mm; border: 0.7pt solid #51666a; margin-right: 1.5mm; }
            """;

    private final Texts texts;
    private final World world;
    private final String firm;

    AgendaPdf(Texts texts, String firm) {
        this.texts = texts;
        this.world = World.in(texts.locale());
        this.firm = firm;
    }

    byte[] print(WorkshopDetails workshop, AgendaDetails agenda) {
        Document page = Document.createShell("");
        page.outputSettings().syntax(Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false);
        page.selectFirst("html").attr("lang", texts.locale().getLanguage());
        String title = workshop.data().name() + " · " + firm;
        page.title(title);
        page.head().appendElement("meta").attr("name", "description").attr("content", title);
        page.head().appendElement("style").appendText(STYLE);
        Element body = page.body();
        body.appendElement("div").addClass("foot").text(title);
        head(body, workshop);
        boolean many = agenda.sessions().size() > 1;
        for (int i = 0; i < agenda.sessions().size(); i++) {
            session(body, workshop, agenda.sessions().get(i), many ? i + 1 : 0);
        }
        PdfRendererBuilder paper = Paper.page(page.outerHtml());
        return Paper.print(paper);
    }

    private void head(Element body, WorkshopDetails workshop) {
        Element head = body.appendElement("div").addClass("head");
        head.appendElement("p").addClass("firm").text(firm);
        head.appendElement("h1").text(workshop.data().name());
        head.appendElement("p")
                .text(workshop.parties().stream().map(WorkshopPartyRow::name).collect(Collectors.joining(" · ")));
        labelled(head, "workshop.place", workshop.data().place());
        labelled(head, "workshop.video", workshop.data().videoLink());
        labelled(
                head,
                "workshop.facilitators",
                workshop.facilitators().stream().map(FacilitatorRow::name).collect(Collectors.joining(", ")));
        labelled(head, "roster.zone", workshop.data().zone().replace('_', ' '));
        if (!workshop.data().purpose().isEmpty()) {
            body.appendElement("p").addClass("purpose").text(workshop.data().purpose());
        }
    }

    private void session(Element body, WorkshopDetails workshop, AgendaSession session, int number) {
        String when = WorkshopTimes.when(world, session.session().data());
        body.appendElement("h2")
                .text(number == 0 ? when : texts.get("workshop.session.number", "number", number, "when", when));
        Element total = body.appendElement("p");
        total.addClass("hint")
                .text(texts.get(
                        "workshop.agenda.total",
                        "time",
                        WorkshopTimes.length(texts, session.minutes()),
                        "end",
                        world.time(session.endsAt().toLocalTime())));
        if (session.over() != null && session.over() > 0) {
            body.appendElement("p")
                    .addClass("over")
                    .text(texts.get("workshop.agenda.over", "time", WorkshopTimes.length(texts, session.over())));
        }
        if (session.blocks().isEmpty()) {
            body.appendElement("p").text(texts.get("workshop.agenda.empty"));
            return;
        }
        Element table = body.appendElement("table");
        Element columns = table.appendElement("thead").appendElement("tr");
        for (String key : List.of(
                "workshop.agenda.column.time",
                "workshop.agenda.column.long",
                "workshop.agenda.column.what",
                "workshop.agenda.column.notes")) {
            columns.appendElement("th").attr("scope", "col").text(texts.get(key));
        }
        Element rows = table.appendElement("tbody");
        session.blocks().forEach(block -> block(rows, workshop, block));
    }

    private void block(Element rows, WorkshopDetails workshop, BlockRow block) {
        Element row = rows.appendElement("tr");
        if (block.kind() == BlockKind.BREAK) {
            row.addClass("pause");
        }
        row.appendElement("td")
                .addClass("time")
                .text(world.time(block.beginsAt().toLocalTime()));
        row.appendElement("td").addClass("long").text(WorkshopTimes.length(texts, block.minutes()));
        Element what = row.appendElement("td");
        what.appendElement("p").addClass("title").text(block.title());
        if (!block.question().isEmpty()) {
            what.appendElement("p")
                    .addClass("question")
                    .text(texts.get("workshop.agenda.ask", "question", block.question()));
        }
        if (!block.method().isEmpty()) {
            block.method().lines().forEach(line -> what.appendElement("p").text(line));
        }
        if (!block.materials().isEmpty()) {
            Element ready = what.appendElement("p");
            ready.appendElement("span").addClass("box");
            ready.appendElement("span").addClass("label").text(texts.get("workshop.block.materials") + ": ");
            ready.appendText(block.materials());
        }
        if (block.captures() != null) {
            labelled(
                    what,
                    "workshop.block.captures",
                    texts.get("workshop.captures." + block.captures()) + " · "
                            + texts.get(
                                    block.attributed() ? "workshop.block.attributed" : "workshop.block.unattributed"));
        }
        workshop.facilitators().stream()
                .filter(one -> one.id().equals(block.facilitatorId()))
                .forEach(one -> labelled(what, "workshop.block.owner", one.name()));
        row.appendElement("td").addClass("notes");
    }

    private void labelled(Element in, String key, String value) {
        if (!value.isEmpty()) {
            Element line = in.appendElement("p");
            line.appendElement("span").addClass("label").text(texts.get(key) + ": ");
            line.appendText(value);
        }
    }
}
