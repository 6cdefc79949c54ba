package org.counterpart.workshop.ui;

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
import org.counterpart.shell.Texts;
import org.counterpart.workshop.CalendarService;

/**
 * A workshop's plan on paper and its dates, for screens: {@code /workshop-files/{firm}/{id}/agenda.pdf} and {@code
 * calendar.ics}, with the screens' own sign-in.
 */
@WebServlet("/workshop-files/*")
public class WorkshopFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE =
            Pattern.compile("/([a-z][a-z0-9-]{1,39})/([0-9a-f-]{36})/(agenda\\.pdf|calendar\\.ics)");

    @Inject
    transient MembershipService memberships;

    @Inject
    transient AgendaPrinter printer;

    @Inject
    transient CalendarService calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!file.matches()) {
                throw new NotFound("problem.not-found");
            }
            Locale language = Language.asked(request.getParameter("language"), Language.of(request));
            Member member = memberships.enter(file.group(1));
            UUID workshop = UUID.fromString(file.group(2));
            boolean plan = file.group(3).equals(AgendaPrinter.NAME);
            byte[] content = plan
                    ? printer.print(member, workshop, language)
                    : CalendarFile.of(Texts.in(language), calendars.find(member, workshop));
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.group(3) + "\"");
            response.setContentType(plan ? Paper.TYPE : CalendarFile.TYPE + ";charset=UTF-8");
            response.setContentLength(content.length);
            response.getOutputStream().write(content);
        } catch (NotFound | Forbidden | Invalid | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
