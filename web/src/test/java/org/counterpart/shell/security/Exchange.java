package org.counterpart.shell.security;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One HTTP request and what became of it, as the container would have it. */
final class Exchange {

    final HttpServletRequest request = mock(HttpServletRequest.class);
    final HttpServletResponse response = mock(HttpServletResponse.class);
    final HttpMessageContext context = mock(HttpMessageContext.class);

    private final Map<String, String> headers = new HashMap<>();
    private final List<Cookie> given = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int status = 200;
    private String caller;

    Exchange(String method, String address, HttpSession session, Cookie... cookies) {
        String[] parts = address.split("\\?", 2);
        lenient().when(request.getMethod()).thenReturn(method);
        lenient().when(request.getRequestURI()).thenReturn(parts[0]);
        lenient().when(request.getQueryString()).thenReturn(parts.length > 1 ? parts[1] : null);
        lenient().when(request.getServerName()).thenReturn("app.example");
        lenient().when(request.getCookies()).thenReturn(cookies.length == 0 ? null : cookies);
        lenient().when(request.getSession(false)).thenReturn(session);
        lenient().when(request.getSession()).thenReturn(session);
        lenient().when(context.isProtected()).thenReturn(true);
        lenient().when(context.doNothing()).thenReturn(AuthenticationStatus.NOT_DONE);
        lenient()
                .when(context.notifyContainerAboutLogin(any(CallerPrincipal.class), any()))
                .thenAnswer(call -> {
                    caller = call.<CallerPrincipal>getArgument(0).getName();
                    return AuthenticationStatus.SUCCESS;
                });
        lenient()
                .doAnswer(call -> status = call.getArgument(0))
                .when(response)
                .setStatus(org.mockito.ArgumentMatchers.anyInt());
        lenient()
                .doAnswer(call -> headers.put(call.getArgument(0), call.getArgument(1)))
                .when(response)
                .setHeader(anyString(), anyString());
        lenient()
                .doAnswer(call -> given.add(call.getArgument(0)))
                .when(response)
                .addCookie(any());
        try {
            lenient().when(response.getOutputStream()).thenReturn(new Bytes());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Exchange get(String address, HttpSession session, Cookie... cookies) {
        return new Exchange("GET", address, session, cookies);
    }

    Exchange header(String name, String value) {
        lenient().when(request.getHeader(name)).thenReturn(value);
        return this;
    }

    Exchange parameter(String name, String value) {
        lenient().when(request.getParameter(name)).thenReturn(value);
        return this;
    }

    Exchange unprotected() {
        lenient().when(context.isProtected()).thenReturn(false);
        return this;
    }

    /** Who the container was told is there. */
    Optional<String> caller() {
        return Optional.ofNullable(caller);
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    /** The cookies given to the browser that it is to keep. */
    Cookie[] kept() {
        return given.stream().filter(cookie -> cookie.getMaxAge() != 0).toArray(Cookie[]::new);
    }

    /** The cookies that the browser is to forget. */
    List<String> forgotten() {
        return given.stream()
                .filter(cookie -> cookie.getMaxAge() == 0)
                .map(Cookie::getName)
                .toList();
    }

    /** A session that keeps what is put into it. */
    static HttpSession session() {
        Map<String, Object> values = new HashMap<>();
        HttpSession session = mock(HttpSession.class);
        lenient().when(session.getId()).thenReturn("session");
        lenient().when(session.getAttribute(anyString())).thenAnswer(call -> {
            synchronized (values) {
                return values.get(call.<String>getArgument(0));
            }
        });
        lenient()
                .doAnswer(call -> {
                    synchronized (values) {
                        return values.put(call.getArgument(0), call.getArgument(1));
                    }
                })
                .when(session)
                .setAttribute(anyString(), any());
        return session;
    }

    private final class Bytes extends ServletOutputStream {

        @Override
        public void write(int next) {
            body.write(next);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
