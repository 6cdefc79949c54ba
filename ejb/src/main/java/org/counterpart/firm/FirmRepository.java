package org.counterpart.firm;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.NotFound;

/**
 * What every repository extends, and the only way to an {@link EntityManager}: first a member, then the database. The
 * first use in a transaction binds EclipseLink and the connection to the member's firm and checks, in that one round
 * trip, that the membership still stands; a second member in the same transaction is refused.
 */
public abstract class FirmRepository {

    static final String TENANT = "eclipselink.tenant-id";

    @PersistenceContext(unitName = "counterpart")
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * The entities of the member's firm.
     *
     * @throws NotFound if the membership no longer stands
     * @throws IllegalStateException if the transaction already works for somebody else
     */
    protected EntityManager as(Member member) {
        Object bound = transaction.getResource(FirmRepository.class);
        if (bound == null) {
            entities.setProperty(TENANT, member.firmId());
            if (!bind(member)) {
                throw new NotFound("firm.membership.ended");
            }
            transaction.putResource(FirmRepository.class, member);
        } else if (!(bound instanceof Member same) || !same.provesTheSameAs(member)) {
            throw new IllegalStateException("one transaction, one member: bound to " + bound + ", not " + member);
        }
        return entities;
    }

    /**
     * The guest's one thing, and what its policies let a guest reach.
     *
     * @throws Conflict if the link works no more
     * @throws IllegalStateException if the transaction already works for somebody else
     */
    protected EntityManager as(Guest guest) {
        Object bound = transaction.getResource(FirmRepository.class);
        if (bound == null) {
            entities.setProperty(TENANT, guest.firmId());
            if (!ask("select app.bind_guest(?, ?)", row -> row.getBoolean(1), guest.firmId(), guest.linkId())
                    .get(0)) {
                throw new Conflict("guest.used");
            }
            transaction.putResource(FirmRepository.class, guest);
        } else if (bound != guest) {
            throw new IllegalStateException("one transaction, one guest: bound to " + bound + ", not " + guest);
        }
        return entities;
    }

    /**
     * One row.
     *
     * @throws NotFound if the firm has no such row
     */
    protected <T extends FirmOwned> T find(Member member, Class<T> type, UUID id) {
        return existing(as(member).find(type, id));
    }

    /**
     * One row to change, locked until the transaction ends, so that of two changes at once the second finds the first.
     *
     * @param version the version its reader saw
     * @throws NotFound if the firm has no such row
     * @throws org.counterpart.common.Stale if somebody changed it since
     */
    protected <T extends FirmOwned> T find(Member member, Class<T> type, UUID id, long version) {
        T row = existing(as(member).find(type, id, LockModeType.PESSIMISTIC_WRITE));
        row.requireVersion(version);
        return row;
    }

    /** Lets one transaction of the firm at a time go on from here, until it ends. */
    protected void oneAtATime(Member member, String what) {
        as(member);
        ask("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", row -> null, member.firmId() + " " + what);
    }

    /** The same for a guest, who waits with the members for the same thing. */
    protected void oneAtATime(Guest guest, String what) {
        as(guest);
        ask("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", row -> null, guest.firmId() + " " + what);
    }

    /**
     * Plans every statement for the values it has, until the transaction ends: for writing so much that a plan made
     * while a table was small, such as to read all of it for each foreign key, would cost minutes.
     */
    protected void writesMuch(Member member) {
        as(member);
        ask("select set_config('plan_cache_mode', 'force_custom_plan', true)", row -> null);
    }

    private static <T> T existing(T row) {
        if (row == null) {
            throw new NotFound("problem.not-found");
        }
        return row;
    }

    private boolean bind(Member member) {
        return member.isSystem()
                ? ask("select app.bind_system(?)", row -> row.getBoolean(1), member.firmId())
                        .get(0)
                : ask(
                                "select app.bind(?, ?, ?)",
                                row -> row.getBoolean(1),
                                member.firmId(),
                                member.id(),
                                Role.text(member.roles()))
                        .get(0);
    }

    /** Asks in SQL, on the connection that the transaction works on; for this package alone. */
    <T> List<T> ask(Member member, String question, Sql.Answer<T> answer, Object... values) {
        as(member).flush();
        return ask(question, answer, values);
    }

    <T> List<T> ask(Guest guest, String question, Sql.Answer<T> answer, Object... values) {
        as(guest).flush();
        return ask(question, answer, values);
    }

    private <T> List<T> ask(String question, Sql.Answer<T> answer, Object... values) {
        return Sql.ask(entities.unwrap(Connection.class), question, answer, values);
    }
}
