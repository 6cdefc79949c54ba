package org.counterpart.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Where on the net a request comes from. */
final class NetAddress {

    /** Nothing that would have to be looked up. */
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");

    private static final int NETWORK = 8;

    private NetAddress() {}

    /**
     * Where it comes from this machine's own proxy, whom that says, which is the last in its list. Of an IPv6 address the
     * network: one household has 2^64 addresses in it.
     */
    static String of(HttpServletRequest request) {
        String near = request.getRemoteAddr();
        String told = request.getHeader("X-Forwarded-For");
        String address = told != null && isHere(near)
                ? told.substring(told.lastIndexOf(',') + 1).strip()
                : near;
        return parsed(address) instanceof Inet6Address six
                ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                : address;
    }

    private static boolean isHere(String address) {
        InetAddress parsed = parsed(address);
        return parsed != null && parsed.isLoopbackAddress();
    }

    private static InetAddress parsed(String address) {
        String bare = address == null ? "" : address.replaceAll("[\\[\\]]|%.*", "");
        try {
            return NUMBERS.matcher(bare).matches() ? InetAddress.getByName(bare) : null;
        } catch (UnknownHostException none) {
            return null;
        }
    }
}
