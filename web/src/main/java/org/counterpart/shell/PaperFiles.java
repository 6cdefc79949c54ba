package org.counterpart.shell;

import jakarta.inject.Inject;
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

/**
 * Something on paper for each thing of a firm, for screens, with the screens' own sign-in: {@code /{firm}/{id}/…} below
 * the servlet's path. What is not for the member, or cannot be printed, is not there.
 */
public abstract class PaperFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient MembershipService memberships;

    private final Pattern address;

    /** @param file how its address ends, such as {@code profile.pdf} */
    protected PaperFiles(String file) {
        address = Pattern.compile("/([a-z][a-z0-9-]{1,39})/([0-9a-f-]{36})/" + Pattern.quote(file));
    }

    /** The PDF. */
    protected abstract byte[] print(Member member, UUID id, Locale language);

    /** What the file is called: nobody's name, for it lies where others may look. */
    protected abstract String fileName(Locale language);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher asked = address.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!asked.matches()) {
                throw new NotFound("problem.not-found");
            }
            Locale language = Language.asked(request.getParameter("language"), Language.of(request));
            byte[] pdf = print(memberships.enter(asked.group(1)), UUID.fromString(asked.group(2)), language);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName(language) + "\"");
            response.setContentType(Paper.TYPE);
            response.setContentLength(pdf.length);
            response.getOutputStream().write(pdf);
        } catch (NotFound | Forbidden | Invalid | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
