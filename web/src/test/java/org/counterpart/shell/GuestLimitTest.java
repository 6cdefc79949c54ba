package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GuestLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final GuestLimit limit = new GuestLimit(nanos::get);

    @Test
    void whoever_asks_too_often_waits_a_minute_and_others_do_not() {
        for (int i = 0; i < GuestLimit.MOST; i++) {
            assertThat(limit.admits(from("198.51.100.1", null))).isTrue();
        }
        assertThat(limit.admits(from("198.51.100.1", null))).isFalse();
        assertThat(limit.admits(from("198.51.100.2", null))).isTrue();
        nanos.addAndGet(Duration.ofSeconds(GuestLimit.SECONDS + 1).toNanos());
        assertThat(limit.admits(from("198.51.100.1", null))).isTrue();
    }

    @Test
    void only_our_own_proxy_is_believed_whom_it_says_and_only_what_it_added_itself() {
        for (int i = 0; i <= GuestLimit.MOST; i++) {
            limit.admits(from("127.0.0.1", "203.0.113." + i + ", 198.51.100.9"));
            limit.admits(from("198.51.100.3", "203.0.113." + i));
        }
        assertThat(limit.admits(from("127.0.0.1", "203.0.113.250, 198.51.100.9")))
                .isFalse();
        assertThat(limit.admits(from("198.51.100.3", "203.0.113.250"))).isFalse();
        assertThat(limit.admits(from("127.0.0.1", "203.0.113.250"))).isTrue();
    }

    private static HttpServletRequest from(String address, String forwarded) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRemoteAddr()).thenReturn(address);
        when(request.getHeader("X-Forwarded-For")).thenReturn(forwarded);
        return request;
    }
}
