package org.counterpart.firm;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The way into a firm for due work: the one question across firms, answered with pieces that each carry their firm's
 * system member. There is no other way to a system member.
 */
@Stateless
@TransactionAttribute(NOT_SUPPORTED)
public class WorkDoor {

    @Resource(lookup = "jdbc/counterpart")
    DataSource database;

    /**
     * A piece of due work.
     *
     * @param system the firm's system member
     * @param version goes up when the same work is asked for again
     */
    public record Piece(Member system, UUID id, long version, String kind, UUID subjectId) {}

    /** Takes what is due, at most so many pieces; each goes to one taker, and comes back later unless it is struck. */
    public List<Piece> take(int most) {
        return Sql.ask(
                database,
                "select * from app.take_due_work(?)",
                row -> new Piece(
                        Member.system(
                                row.getObject("firm_id", UUID.class),
                                row.getString("slug"),
                                row.getString("firm_name")),
                        row.getObject("id", UUID.class),
                        row.getLong("version"),
                        row.getString("kind"),
                        row.getObject("subject_id", UUID.class)),
                most);
    }
}
