package org.counterpart.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.counterpart.shell.rest.ProblemDetails;

/** The container's own errors, in our words: a page for people, problem details for callers of the API. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (status == null || status == HttpServletResponse.SC_NOT_FOUND) {
            answer(request, response, "not-found", HttpServletResponse.SC_NOT_FOUND, path, null);
        } else if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            answer(request, response, "call", status, path, null);
        } else {
            Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            String incident =
                    Incident.of(request.getMethod() + " " + path, failure).id();
            answer(request, response, "unexpected", status, path, incident);
        }
    }

    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String problem,
            int status,
            String path,
            String incident)
            throws IOException {
        if (path != null && (path.equals("/api") || path.startsWith("/api/"))) {
            ProblemDetails.of(problem, status, Texts.in(Language.of(request)), path)
                    .with(incident)
                    .write(response);
        } else {
            String page =
                    switch (problem) {
                        case "not-found" -> "not-found";
                        case "call" -> "bad-request";
                        default -> "failure";
                    };
            new PlainPage(page, status, "/", incident).send(request, response);
        }
    }
}
