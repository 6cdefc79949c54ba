package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class ScreenBodyLimitTest {

    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final FilterChain screens = mock(FilterChain.class);
    private final ServletOutputStream body = mock(ServletOutputStream.class);

    @Test
    void an_open_screen_that_sends_too_much_is_told_so_and_not_read() throws Exception {
        send("v-r=uidl&v-uiId=1", 10_000_000);
        ArgumentCaptor<byte[]> told = ArgumentCaptor.forClass(byte[].class);
        verify(body).write(told.capture());
        assertThat(new String(told.getValue(), StandardCharsets.UTF_8)).contains("appError", "larger than 2 MB");
        verify(request, never()).getInputStream();
        verify(request, never()).getReader();
        verify(screens, never()).doFilter(any(), any());
    }

    @Test
    void an_open_screen_that_does_not_say_how_much_it_sends_is_not_read() throws Exception {
        send("v-r=uidl&v-uiId=1", -1);
        verify(screens, never()).doFilter(any(), any());
    }

    @Test
    void everything_else_goes_on() throws Exception {
        send("v-r=uidl&v-uiId=1", 2_000);
        send(null, 10_000_000);
        verify(screens, org.mockito.Mockito.times(2)).doFilter(request, response);
    }

    private void send(String query, long length) throws Exception {
        when(request.getQueryString()).thenReturn(query);
        when(request.getContentLengthLong()).thenReturn(length);
        try {
            when(response.getOutputStream()).thenReturn(body);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        new ScreenBodyLimit().doFilter(request, response, screens);
    }
}
