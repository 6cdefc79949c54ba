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
import org.counterpart.common.Digest;

/** How often pages without a sign-in are answered, for each address on the net and each node. */
@ApplicationScoped
public class GuestLimit {

    /** How long it takes until somebody who was turned away is heard again. */
    public static final int SECONDS = 60;

    /** Within {@link #SECONDS}: more than anybody's fingers, less than a program that guesses. */
    static final int MOST = 60;

    /** The same by one link that is known: each answer may be saved on its own. */
    static final int MOST_BY_ONE_LINK = 240;

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
    public boolean admits(HttpServletRequest request) {
        return counted(address(request)).incrementAndGet() <= MOST;
    }

    /** Whether this address has been heard enough for now; counts nothing. */
    public boolean isShut(HttpServletRequest request) {
        return counted(address(request)).get() >= MOST;
    }

    /** Whether one more call by this link is answered, wherever it comes from: an office may share one address. */
    public boolean admitsLink(String token) {
        return counted(Digest.sha256(token)).incrementAndGet() <= MOST_BY_ONE_LINK;
    }

    private AtomicInteger counted(String whose) {
        return asked.get(whose, first -> new AtomicInteger());
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
