package org.counterpart.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Lets browsers ask each time whether the look has changed (mostly it has not: 304). Its address is always the same, and
 * Vaadin would have it kept for an hour: new screens in the old look. The same goes for what plain pages load.
 */
@WebFilter(
        urlPatterns = {"/VAADIN/themes/*", "/sheet/*", "/room/*"},
        asyncSupported = true)
public class ThemeFreshness extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HEADER = "Cache-Control";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(HEADER, "no-cache");
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                if (!name.equalsIgnoreCase(HEADER)) {
                    super.setHeader(name, value);
                }
            }
        });
    }
}
