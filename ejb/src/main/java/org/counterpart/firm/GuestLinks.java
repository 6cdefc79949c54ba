package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;

/** Makes links for people without a sign-in, and uses them up. */
@Dependent
public class GuestLinks extends FirmRepository {

    /** Where the links lead, on our own address; a token follows. */
    public static final String PATH = "/g/";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Instant FOR_GOOD = Instant.parse("9999-01-01T00:00:00Z");

    /**
     * Makes a link, in the caller's transaction.
     *
     * @param purpose what it is for: says which page answers
     * @param thing the one thing it is about
     * @param expires from when on it does not work
     * @return its secret, which is kept nowhere
     */
    public String make(Member member, String purpose, UUID thing, Instant expires) {
        String token = secret();
        as(member).persist(new GuestLink(purpose, thing, Digest.sha256(token), expires));
        return token;
    }

    /**
     * Makes a link whose secret nobody knows: the way to it is a public address. It stands as long as that does.
     *
     * @return its id
     */
    public UUID makePublic(Member member, String purpose, UUID thing) {
        GuestLink link = new GuestLink(purpose, thing, Digest.sha256(secret()), FOR_GOOD);
        as(member).persist(link);
        return link.id();
    }

    /** Ends all links to a thing for a purpose at a moment, if not before, in the caller's transaction. */
    public void end(Member member, String purpose, UUID thing, Instant at) {
        as(member)
                .createQuery("update GuestLink l set l.expiresAt = :at"
                        + " where l.purpose = :purpose and l.subjectId = :thing and l.expiresAt > :at")
                .setParameter("at", at)
                .setParameter("purpose", purpose)
                .setParameter("thing", thing)
                .executeUpdate();
    }

    private static String secret() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * Uses the guest's link up, in the caller's transaction: it works no more. For what is answered once; a purpose whose
     * page is come back to leaves it.
     *
     * @throws Conflict if it was used meanwhile
     */
    public void use(Guest guest) {
        if (!ask(guest, "select app.use_link(?)", row -> row.getBoolean(1), guest.linkId())
                .get(0)) {
            throw new Conflict("guest.used");
        }
    }
}
