package org.counterpart.roster.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.function.Supplier;
import org.counterpart.csv.CsvWriter;
import org.counterpart.firm.Member;
import org.counterpart.roster.RosterExport;
import org.counterpart.roster.RosterFileService;
import org.counterpart.shell.World;

/** Links to the roster as a file, made when it is asked for. */
final class RosterDownload {

    private static final String TYPE = "text/csv; charset=utf-8; header=present";

    private RosterDownload() {}

    /** A link to the consultants that match. */
    static Anchor link(Member member, RosterFileService files, Supplier<RosterSearch> search, String text) {
        char separator = World.here().separator();
        DownloadHandler handler = event -> {
            RosterSearch wanted = search.get();
            RosterExport export = new RosterExport(files, member, wanted.filter(), wanted.sort(), separator);
            event.setFileName("roster-" + member.slug() + ".csv");
            event.setContentType(TYPE);
            export.write(event.getOutputStream());
        };
        return new Anchor(handler, text);
    }

    /** A link to a file with the names of all columns and nobody in it. */
    static Anchor template(Member member, RosterFileService files, String text) {
        char separator = World.here().separator();
        DownloadHandler handler = event -> {
            event.setFileName("template.csv");
            event.setContentType(TYPE);
            CsvWriter file = new CsvWriter(event.getOutputStream(), separator);
            file.row(files.header(member));
            file.flush();
        };
        return new Anchor(handler, text);
    }
}
