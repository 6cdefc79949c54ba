package org.counterpart.shell;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.counterpart.common.Digest;

/**
 * How often those without a sign-in are answered, and taken something from, in a minute: for each address on the net, each
 * link, each public address of ours, and each node. Every method says how long to wait; nothing: not at all. See the
 * README's configuration table.
 */
@ApplicationScoped
public class GuestLimit {

    /** From one address: many people may be behind it. */
    static final int ASKS = 600;

    /** Of secrets that were none, from one address. */
    static final int GUESSES = 60;

    /** By one link that is known: each answer may be saved on its own. */
    static final int CALLS_BY_LINK = 240;

    /** By one link that hangs on a wall: everybody in the room has it, often behind one address. */
    static final int CALLS_BY_ROOM = 12_000;

    /** Of what anybody may send, from one address. */
    static final int SENDS = 60;

    /** The same, to one public address of ours. */
    static final int SENDS_TO_ONE = 1_200;

    private final Allowance asks;
    private final Allowance guesses;
    private final Allowance callsByLink;
    private final Allowance callsByRoom;
    private final Allowance sends;
    private final Allowance sendsToOne;

    /** For CDI alone. */
    protected GuestLimit() {
        this(ASKS, SENDS, SENDS_TO_ONE, TimeMeter.SYSTEM_NANOTIME);
    }

    @Inject
    GuestLimit(Settings settings) {
        this(
                settings.number("counterpart.guests.asks", ASKS),
                settings.number("counterpart.guests.sends", SENDS),
                settings.number("counterpart.guests.sends.to.one", SENDS_TO_ONE),
                TimeMeter.SYSTEM_NANOTIME);
    }

    GuestLimit(int asks, int sends, int sendsToOne, TimeMeter time) {
        this.asks = new Allowance(asks, time);
        guesses = new Allowance(GUESSES, time);
        callsByLink = new Allowance(CALLS_BY_LINK, time);
        callsByRoom = new Allowance(CALLS_BY_ROOM, time);
        this.sends = new Allowance(sends, time);
        this.sendsToOne = new Allowance(sendsToOne, time);
    }

    /** For a page: counts it. */
    public Optional<Duration> ask(HttpServletRequest request) {
        return waiting(asks.take(NetAddress.of(request)));
    }

    /** For a call by a secret, before it is looked up: counts nothing. */
    public Optional<Duration> isGuessing(HttpServletRequest request) {
        return waiting(guesses.look(NetAddress.of(request)));
    }

    /** Counts a secret that was none. */
    public void guessed(HttpServletRequest request) {
        guesses.take(NetAddress.of(request));
    }

    /** For a call by a link that is known, wherever it comes from: an office may share one address. Counts it. */
    public Optional<Duration> call(String token) {
        return waiting(callsByLink.take(Digest.sha256(token)));
    }

    /** For a call by a link that a whole room shares. Counts it. */
    public Optional<Duration> callRoom(String token) {
        return waiting(callsByRoom.take(Digest.sha256(token)));
    }

    /**
     * For something that anybody may send: counts it.
     *
     * @param to the public address that it is sent to
     */
    public Optional<Duration> send(HttpServletRequest request, String to) {
        Optional<Duration> own = waiting(sends.take(NetAddress.of(request)));
        // Who sends too much alone does not use up what is left for everybody.
        return own.isPresent() ? own : waiting(sendsToOne.take(to));
    }

    /** As the header says it: whole seconds, at least one. */
    public static String retryAfter(Duration waiting) {
        return String.valueOf(Math.max(1, waiting.plusMillis(999).toSeconds()));
    }

    private static Optional<Duration> waiting(Duration waiting) {
        return waiting.isZero() ? Optional.empty() : Optional.of(waiting);
    }
}
