package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    private final Settings settings = mock(Settings.class);

    SecurityHeadersTest() {
        when(settings.issuerOrigin()).thenReturn("https://sso.example");
    }

    @Test
    void a_page_runs_our_scripts_and_those_with_its_nonce_and_is_framed_by_nobody() {
        HttpServletRequest request = request("");
        assertThat(headers(request).get("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("script-src 'self' 'unsafe-eval' 'nonce-" + SecurityHeaders.nonce(request) + "';")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self' https://sso.example;");
    }

    @Test
    void every_answer_has_a_nonce_of_its_own() {
        assertThat(SecurityHeaders.nonce(request(""))).isNotEqualTo(SecurityHeaders.nonce(request("")));
    }

    @Test
    void the_api_runs_nothing_at_all() {
        assertThat(headers(request("/api")).get("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    }

    @Test
    void browsers_are_held_to_tls_where_there_is_tls() {
        assertThat(headers(request(""))).doesNotContainKey("Strict-Transport-Security");
        when(settings.secure()).thenReturn(true);
        assertThat(headers(request(""))).containsKey("Strict-Transport-Security");
    }

    private Map<String, String> headers(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        HttpServletResponse response = mock(HttpServletResponse.class);
        doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
                .when(response)
                .setHeader(anyString(), anyString());
        SecurityHeaders.apply(request, response, settings);
        return headers;
    }

    private static HttpServletRequest request(String servletPath) {
        Map<String, Object> attributes = new HashMap<>();
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getServletPath()).thenReturn(servletPath);
        when(request.getAttribute(anyString())).thenAnswer(call -> attributes.get(call.<String>getArgument(0)));
        doAnswer(call -> attributes.put(call.getArgument(0), call.getArgument(1)))
                .when(request)
                .setAttribute(anyString(), any());
        return request;
    }
}
