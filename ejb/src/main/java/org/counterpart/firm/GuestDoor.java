package org.counterpart.firm;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.counterpart.common.Conflict;
import org.counterpart.common.Digest;
import org.counterpart.common.NotFound;

/**
 * The way in without a sign-in: turns the secret in a link's address, or the two names in a public one, into a {@link
 * Guest}. There is no other way to one.
 */
@ApplicationScoped
public class GuestDoor {

    /** What {@link GuestLinks} makes: nothing else is worth a question to the database. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{2,60}");

    private record Found(Guest guest, boolean used, boolean expired) {}

    @Resource(lookup = "jdbc/counterpart")
    DataSource database;

    /**
     * Enters by a link; looking does not use it up.
     *
     * @param token the secret in the link's address
     * @throws NotFound if there is no such link
     * @throws Conflict if it was used or has expired
     */
    public Guest enter(String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            throw new NotFound("guest.unknown");
        }
        return standing(ask("select * from app.guest(?)", Digest.sha256(token)));
    }

    /**
     * Enters by a public address, which anybody may come by.
     *
     * @param firm the firm's name in paths
     * @param quiz the quiz's name in paths
     * @throws NotFound if there is no such quiz; the same, whatever of it there is not
     */
    public Guest visit(String firm, String quiz) {
        if (firm == null
                || quiz == null
                || !SLUG.matcher(firm).matches()
                || !SLUG.matcher(quiz).matches()) {
            throw new NotFound("guest.unknown");
        }
        return standing(ask("select * from app.visitor(?, ?)", firm, quiz));
    }

    private List<Found> ask(String question, Object... values) {
        return Sql.ask(
                database,
                question,
                row -> new Found(
                        new Guest(
                                row.getObject("firm_id", UUID.class),
                                row.getString("slug"),
                                row.getString("firm_name"),
                                row.getObject("link_id", UUID.class),
                                row.getString("purpose"),
                                row.getObject("subject_id", UUID.class)),
                        row.getBoolean("used"),
                        row.getBoolean("expired")),
                values);
    }

    private static Guest standing(List<Found> found) {
        if (found.isEmpty()) {
            throw new NotFound("guest.unknown");
        }
        if (found.get(0).used()) {
            throw new Conflict("guest.used");
        }
        if (found.get(0).expired()) {
            throw new Conflict("guest.expired");
        }
        return found.get(0).guest();
    }
}
