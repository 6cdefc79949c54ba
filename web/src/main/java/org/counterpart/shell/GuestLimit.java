package org.counterpart.shell;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How often pages without a sign-in are answered, for each address on the net and each node. */
@ApplicationScoped
class GuestLimit {

    static final int SECONDS = 60;

    /** Within {@link #SECONDS}: more than anybody's fingers, less than a program that guesses. */
    static final int MOST = 60;

    private static final int ADDRESSES = 50_000;

    private final Cache<String, AtomicInteger> asked;

    GuestLimit() {
        this(Ticker.systemTicker());
    }

    GuestLimit(Ticker ticker) {
        asked = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(SECONDS))
                .maximumSize(ADDRESSES)
                .ticker(ticker)
                .build();
    }

    /** Whether this request is answered; counts it. */
    boolean admits(HttpServletRequest request) {
        return asked.get(address(request), first -> new AtomicInteger()).incrementAndGet() <= MOST;
    }

    /** Whose request it is: where it comes from this machine's own proxy, whom that says, which is the last in its list. */
    private static String address(HttpServletRequest request) {
        String near = request.getRemoteAddr();
        String told = request.getHeader("X-Forwarded-For");
        return told != null && isHere(near)
                ? told.substring(told.lastIndexOf(',') + 1).strip()
                : near;
    }

    private static boolean isHere(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException impossible) {
            return false;
        }
    }
}
