package org.counterpart.outputs.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.PaperFiles;

/** Reports on paper, for screens: {@code /workshop-reports/{firm}/{id}/report.pdf}, with the screens' own sign-in. */
@WebServlet("/workshop-reports/*")
public class ReportFiles extends PaperFiles {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReportPrinter printer;

    public ReportFiles() {
        super("report.pdf");
    }

    @Override
    protected byte[] print(Member member, UUID id, Locale language) {
        return printer.print(member, id, language);
    }

    @Override
    protected String fileName(Locale language) {
        return name(language);
    }

    /** Where a workshop's report is. */
    static String address(Member member, UUID workshop, Locale language) {
        return "/workshop-reports/" + member.slug() + "/" + workshop + "/report.pdf?language="
                + language.toLanguageTag();
    }

    /** What the file is called: nobody's name, for it lies where others may look. */
    public static String name(Locale language) {
        return "workshop-report-" + language.getLanguage() + ".pdf";
    }
}
