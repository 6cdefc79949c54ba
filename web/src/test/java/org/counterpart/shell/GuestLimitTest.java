package org.counterpart.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuestLimitTest {

    private static final int MOST = 60;

    private final Hand time = new Hand();
    private final GuestLimit limit = new GuestLimit(MOST, 10, 15, time);

    @Test
    void whoever_asks_too_often_waits_and_others_do_not() {
        for (int i = 0; i < MOST; i++) {
            assertThat(limit.ask(from("198.51.100.1", null))).isEmpty();
        }
        assertThat(limit.ask(from("198.51.100.1", null))).hasValue(Duration.ofSeconds(1));
        assertThat(limit.ask(from("198.51.100.2", null))).isEmpty();
        time.nanos += Duration.ofSeconds(1).toNanos();
        assertThat(limit.ask(from("198.51.100.1", null))).isEmpty();
        assertThat(limit.ask(from("198.51.100.1", null))).isPresent();
    }

    @Test
    void sending_has_a_limit_of_its_own_and_who_is_over_it_takes_nothing_from_the_others() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(limit.send(from("198.51.100.1", null), "harbour/roles").isPresent())
                    .isEqualTo(i >= 10);
        }
        assertThat(limit.ask(from("198.51.100.1", null))).isEmpty();
        for (int i = 0; i < 5; i++) {
            assertThat(limit.send(from("198.51.100.2", null), "harbour/roles")).isEmpty();
        }
    }

    @Test
    void what_many_addresses_send_to_one_has_a_limit_too() {
        for (int i = 0; i < 30; i++) {
            assertThat(limit.send(from("198.51.100." + i, null), "harbour/roles")
                            .isPresent())
                    .isEqualTo(i >= 15);
        }
        assertThat(limit.send(from("198.51.100.99", null), "meridian/roles")).isEmpty();
    }

    @Test
    void only_our_own_proxy_is_believed_whom_it_says_and_only_what_it_added_itself() {
        for (int i = 0; i <= MOST; i++) {
            limit.ask(from("127.0.0.1", "203.0.113." + i + ", 198.51.100.9"));
            limit.ask(from("198.51.100.3", "203.0.113." + i));
        }
        assertThat(limit.ask(from("127.0.0.1", "203.0.113.250, 198.51.100.9"))).isPresent();
        assertThat(limit.ask(from("198.51.100.3", "203.0.113.250"))).isPresent();
        assertThat(limit.ask(from("127.0.0.1", "203.0.113.250"))).isEmpty();
    }

    @Test
    void the_addresses_of_one_ipv6_network_are_one() {
        for (int i = 0; i < MOST; i++) {
            limit.ask(from("::1", "2001:db8:1:2::" + Integer.toHexString(i)));
        }
        assertThat(limit.ask(from("::1", "2001:db8:1:2:ffff::1"))).isPresent();
        assertThat(limit.ask(from("::1", "2001:db8:1:3::1"))).isEmpty();
    }

    @Test
    void what_is_no_address_is_counted_as_it_is_and_looked_up_nowhere() {
        assertThat(limit.ask(from("127.0.0.1", "no-such-host.invalid, <script>")))
                .isEmpty();
    }

    @Test
    void nobody_is_told_to_wait_for_nothing() {
        assertThat(GuestLimit.retryAfter(Duration.ofMillis(1))).isEqualTo("1");
        assertThat(GuestLimit.retryAfter(Duration.ofMillis(1_001))).isEqualTo("2");
    }

    private static HttpServletRequest from(String address, String forwarded) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        when(request.getRemoteAddr()).thenReturn(address);
        when(request.getHeader("X-Forwarded-For")).thenReturn(forwarded);
        return request;
    }

    private static final class Hand implements TimeMeter {

        private long nanos = Duration.ofHours(1).toNanos();

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
