package org.counterpart.outputs.ui;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterpart.common.Forbidden;
import org.counterpart.common.Invalid;
import org.counterpart.common.NotFound;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Paper;

/** Reports on paper, for screens: {@code /workshop-reports/{firm}/{id}/report.pdf}, with the screens' own sign-in. */
@WebServlet("/workshop-reports/*")
public class ReportFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE = Pattern.compile("/([a-z][a-z0-9-]{1,39})/([0-9a-f-]{36})/report\\.pdf");

    @Inject
    transient MembershipService memberships;

    @Inject
    transient ReportPrinter printer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!file.matches()) {
                throw new NotFound("problem.not-found");
            }
            Locale language = Language.asked(request.getParameter("language"), Language.of(request));
            byte[] pdf = printer.print(memberships.enter(file.group(1)), UUID.fromString(file.group(2)), language);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name(language) + "\"");
            response.setContentType(Paper.TYPE);
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFound | Forbidden | Invalid | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Where a workshop's report is. */
    static String address(Member member, UUID workshop, Locale language) {
        return "/workshop-reports/" + member.slug() + "/" + workshop + "/report.pdf?language=" + language.getLanguage();
    }

    /** What the file is called: nobody's name, for it lies where others may look. */
    public static String name(Locale language) {
        return "workshop-report-" + language.getLanguage() + ".pdf";
    }
}
