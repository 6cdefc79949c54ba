package org.counterpart.services;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps the response of the request in which a test runs: signing in asks for it, and CDI has none to inject. */
@WebFilter("/*")
public class ResponseKeeper extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String RESPONSE = ResponseKeeper.class.getName();

    static HttpServletResponse of(HttpServletRequest request) {
        return (HttpServletResponse) request.getAttribute(RESPONSE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(RESPONSE, response);
        chain.doFilter(request, response);
    }
}
