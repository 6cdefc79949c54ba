package org.counterpart.firm;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.counterpart.common.NotFound;

/**
 * The way into a firm. Takes the caller from the container's principal (whose name is the OIDC {@code sub}), never from
 * an argument. Each question is one statement of its own and needs no transaction, so this is a plain bean: every call
 * passes here.
 */
@ApplicationScoped
public class MembershipService {

    /** What a slug can be, as the table checks too: nothing else is worth a question to the database. */
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,39}");

    @Inject
    Principal caller;

    @Resource(lookup = "jdbc/counterpart")
    DataSource database;

    /**
     * Enters a firm.
     *
     * @param slug the firm's name in paths
     * @throws NotFound if there is no such firm, it is suspended, or the caller is no active member: never told apart
     */
    public Member enter(String slug) {
        if (!SLUG.matcher(slug).matches()) {
            throw new NotFound("firm.unknown");
        }
        return Sql.ask(
                        database,
                        "select * from app.enter(?, ?)",
                        row -> new Member(
                                row.getObject("firm_id", UUID.class),
                                slug,
                                row.getString("firm_name"),
                                row.getLong("edition"),
                                row.getObject("member_id", UUID.class),
                                row.getString("member_name"),
                                row.getString("email"),
                                Role.parse(row.getString("roles")),
                                row.getObject("client_id", UUID.class)),
                        slug,
                        caller())
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("firm.unknown"));
    }

    /** The firms the caller may enter, by name. */
    public List<Membership> mine() {
        return Sql.ask(
                database,
                "select * from app.memberships(?)",
                row -> new Membership(
                        row.getString("slug"), row.getString("firm_name"), Role.parse(row.getString("roles"))),
                caller());
    }

    /** Whether the membership is still active, with the same roles; one cheap question for every use of an open screen. */
    public boolean stands(Member member) {
        return Sql.ask(
                        database,
                        "select app.bind(?, ?, ?)",
                        row -> row.getBoolean(1),
                        member.firmId(),
                        member.id(),
                        Role.text(member.roles()))
                .get(0);
    }

    private String caller() {
        return caller.getName();
    }
}
