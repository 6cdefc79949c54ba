package org.counterpart.shell;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Nothing an open screen can honestly say is longer than two megabytes: more is not read, and the person is told. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ScreenBodyLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTES = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String query = request.getQueryString();
        boolean screen = query != null && query.contains("v-r=uidl");
        // Browsers say how much they send; who does not is no browser of ours.
        long length = request.getContentLengthLong();
        if (!screen || (length >= 0 && length <= MEGABYTES * 1024L * 1024L)) {
            chain.doFilter(request, response);
            return;
        }
        Texts texts = Texts.in(Language.of(request));
        Map<String, String> told = Map.of(
                "caption", texts.get("problem.too-large.title"),
                "message", texts.get("problem.too-large", "limit", MEGABYTES));
        String answer = "for(;;);[" + JSON.writeValueAsString(Map.of("meta", Map.of("appError", told))) + "]";
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
    }
}
