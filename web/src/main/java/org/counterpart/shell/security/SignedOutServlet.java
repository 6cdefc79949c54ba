package org.counterpart.shell.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.counterpart.shell.PlainPage;

/** The page after signing out. */
@WebServlet(SignedOutServlet.PATH)
public class SignedOutServlet extends HttpServlet {

    static final String PATH = "/signed-out";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new PlainPage("signed-out", HttpServletResponse.SC_OK, "/").send(request, response);
    }
}
