package org.counterpart.quiz;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a form of the public quiz is sent with: when it was handed out, for what, and signed (HMAC-SHA-256, RFC 2104) with
 * its link's own key, so that any node takes what another handed out. It is good for one sheet: the sheet's id and the
 * secret of its result are made from it.
 */
final class FormTicket {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE = 16;
    private static final int DIGEST = 8;
    private static final int SIGNED = NONCE + Long.BYTES + DIGEST;
    private static final int SIGNATURE = 24;

    private final byte[] key;
    private final byte[] signed;

    private FormTicket(byte[] key, byte[] signed) {
        this.key = key;
        this.signed = signed;
    }

    /**
     * @param key the link's own
     * @param digest of the document that the form asks
     */
    static FormTicket issue(byte[] key, String digest, Instant now) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return new FormTicket(
                key,
                ByteBuffer.allocate(SIGNED)
                        .put(nonce)
                        .putLong(now.toEpochMilli())
                        .put(start(digest))
                        .array());
    }

    /** The ticket that was written so; empty if it is none of this key's. */
    static Optional<FormTicket> read(byte[] key, String text) {
        try {
            byte[] both = Base64.getUrlDecoder().decode(text == null ? "" : text);
            if (both.length != SIGNED + SIGNATURE) {
                return Optional.empty();
            }
            FormTicket ticket = new FormTicket(key, Arrays.copyOf(both, SIGNED));
            boolean ours = MessageDigest.isEqual(ticket.signature(), Arrays.copyOfRange(both, SIGNED, both.length));
            return ours ? Optional.of(ticket) : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    String text() {
        return base64(ByteBuffer.allocate(SIGNED + SIGNATURE)
                .put(signed)
                .put(signature())
                .array());
    }

    Instant issuedAt() {
        return Instant.ofEpochMilli(ByteBuffer.wrap(signed, NONCE, Long.BYTES).getLong());
    }

    boolean asks(String digest) {
        return Arrays.equals(signed, NONCE + Long.BYTES, SIGNED, start(digest), 0, DIGEST);
    }

    /** Of the sheet that this form becomes. Whoever knows it cannot tell the ticket, nor the result's secret. */
    UUID sheetId() {
        ByteBuffer made = ByteBuffer.wrap(mac("sheet"));
        return new UUID(made.getLong(), made.getLong());
    }

    /** The secret in the address of its result. */
    String resultToken() {
        return base64(mac("result"));
    }

    private byte[] signature() {
        return Arrays.copyOf(mac("form"), SIGNATURE);
    }

    private byte[] mac(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(what.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] start(String digest) {
        return HexFormat.of().parseHex(digest, 0, 2 * DIGEST);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
