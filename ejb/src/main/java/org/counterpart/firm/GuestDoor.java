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

/** The way in by a link: turns the secret in its address into a {@link Guest}. There is no other way to one. */
@ApplicationScoped
public class GuestDoor {

    /** What {@link GuestLinks} makes: nothing else is worth a question to the database. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

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
        List<Found> found = Sql.ask(
                database,
                "select * from app.guest(?)",
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
                Digest.sha256(token));
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
