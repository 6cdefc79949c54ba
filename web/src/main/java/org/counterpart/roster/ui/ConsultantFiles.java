package org.counterpart.roster.ui;

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
import org.counterpart.roster.Photo;
import org.counterpart.roster.PhotoFile;
import org.counterpart.roster.PhotoService;
import org.counterpart.roster.print.ProfilePrinter;
import org.counterpart.shell.Language;

/**
 * What screens show or hand out of a consultant beside themselves: {@code /files/{firm}/consultants/{id}/…}. Whoever
 * may not see the consultant finds nothing here, as if there were nothing.
 */
@WebServlet("/files/*")
public class ConsultantFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern FILE =
            Pattern.compile("/([a-z][a-z0-9-]{1,39})/consultants/([0-9a-f-]{36})/(photo|profile\\.pdf)");

    @Inject
    transient MembershipService memberships;

    @Inject
    transient PhotoService photos;

    @Inject
    transient ProfilePrinter printer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = FILE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        try {
            if (!file.matches()) {
                throw new NotFound("problem.not-found");
            }
            Member member = memberships.enter(file.group(1));
            UUID id = UUID.fromString(file.group(2));
            if (file.group(3).equals("photo")) {
                photo(member, id, request, response);
            } else {
                page(member, id, request, response);
            }
        } catch (NotFound | Forbidden | Invalid | IllegalArgumentException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void page(Member member, UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Locale language = Language.asked(request.getParameter("language"), Language.of(request));
        ProfilePrinter.Print print = printer.print(member, id, language);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + print.name() + "\"");
        response.setContentType(ProfilePrinter.TYPE);
        response.setContentLength(print.pdf().length);
        response.getOutputStream().write(print.pdf());
    }

    private void photo(Member member, UUID id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean small = Boolean.parseBoolean(request.getParameter("small"));
        PhotoFile photo = photos.find(member, id, small ? PhotoFile.Size.SMALL : PhotoFile.Size.LARGE);
        String tag = "\"" + photo.tag() + (small ? "-small" : "") + "\"";
        response.setHeader("ETag", tag);
        // The address names the picture, so that another has another; but not for whoever sits here tomorrow.
        response.setHeader("Cache-Control", "private, max-age=3600");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(Photo.TYPE);
        response.setContentLength(photo.jpeg().length);
        response.getOutputStream().write(photo.jpeg());
    }
}
