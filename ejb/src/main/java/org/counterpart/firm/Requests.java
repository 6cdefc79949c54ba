package org.counterpart.firm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;

/**
 * Carries a creating request out once, however often it is sent (the Idempotency-Key header; a form's own key on a
 * screen). The key counts for one member, for {@link #KEPT}.
 */
@Dependent
public class Requests extends FirmRepository {

    /** How long a key is remembered. */
    static final Duration KEPT = Duration.ofHours(24);

    @Inject
    Clock clock;

    /**
     * Creates, or finds what the same request created before.
     *
     * @param key chosen by the sender; {@code null}: no protection asked for
     * @param content what is to be created; its text tells a repetition from another request under the same key
     * @param creation makes the thing in this transaction, and returns its id
     * @throws Conflict if the key was used for another content
     */
    public UUID once(Member member, String key, Object content, Supplier<UUID> creation) {
        if (key == null) {
            return creation.get();
        }
        UUID id = UUID.nameUUIDFromBytes((member.id() + " " + key).getBytes(StandardCharsets.UTF_8));
        oneAtATime(member, "request " + id);
        EntityManager requests = as(member);
        Instant now = clock.instant();
        requests.createQuery("delete from HandledRequest r where r.memberId = :member and r.handledAt < :old")
                .setParameter("member", member.id())
                .setParameter("old", now.minus(KEPT))
                .executeUpdate();
        HandledRequest before = requests.find(HandledRequest.class, id);
        String fingerprint = Digest.sha256(content.toString());
        if (before == null) {
            UUID created = creation.get();
            requests.persist(new HandledRequest(id, member.id(), fingerprint, created, now));
            return created;
        }
        if (!before.isFor(fingerprint)) {
            throw new Conflict("request.key.reused");
        }
        return before.resultId();
    }
}
