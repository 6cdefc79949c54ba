package org.counterpart.bench;

import java.sql.Connection;
import java.sql.SQLException;
import org.counterpart.stack.Database;

/**
 * Engagements of the benched firms, each with a client organisation and promises in both directions. Half of a firm's
 * people are VPs, who see all of it; the others are on the team of every second engagement. Written past triggers and
 * row-level security, like {@link Firms}.
 */
final class Engagements {
    private static final String VPS =
            """
            update member m set roles = 'VP' from firm f
             where f.firm_id = m.firm_id and f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?
               and hashtext(m.subject) % 2 = 0""";

    private static final String ORGANIZATIONS =
            """
            insert into client_organization (firm_id, id, name)
            select f.firm_id, uuidv7(), 'Organisation ' || n from firm f cross join generate_series(1, 20) n
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?""";

    /** Interleaved, as in life: one firm's engagements lie all over the table, not side by side. */
    private static final String ENGAGEMENTS =
            """
            insert into engagement (firm_id, id, name, template, purpose, starts_on, ends_on, zone, phase, party_lines, changed_at)
            select f.firm_id, uuidv7(), 'Engagement ' || n || ' with both sides of the harbour',
                   (array['ADVISORY', 'TRAINING', 'PARTNERSHIP'])[1 + n % 3], 'Who decides what, and how we talk about it.',
                   current_date - n, current_date - n + 200, 'Europe/Oslo',
                   (array['CONTRACTING', 'DISCOVERY', 'FEEDBACK', 'ACTION', 'ENDING'])[1 + n % 5], 'Organisation ' || (1 + n % 20), now()
              from generate_series(1, ?) n cross join firm f
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?
             order by n, f.firm_id""";

    private static final String PARTIES =
            """
            insert into engagement_party (firm_id, id, engagement_id, organization_id, name, place)
            select e.firm_id, uuidv7(), e.id, o.id, coalesce(o.name, f.name), s.place
              from firm f join engagement e using (firm_id) cross join (values (0), (1)) s(place)
              left join client_organization o on o.firm_id = e.firm_id and o.name = e.party_lines and s.place = 1
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?""";

    private static final String TEAMS =
            """
            insert into engagement_team (firm_id, id, engagement_id, member_id, name)
            select e.firm_id, uuidv7(), e.id, m.id, m.name
              from firm f join engagement e using (firm_id) join member m using (firm_id)
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ? and m.roles = 'CONSULTANT'
               and (e.starts_on - current_date) % 2 = 0""";

    private static final String PROMISES =
            """
            insert into promise (firm_id, id, engagement_id, giver_party_id, giver_member_id, giver_name, receiver_party_id,
                receiver_member_id, receiver_name, text, done_when, due_at, zone, made_in, state, offered_at)
            select e.firm_id, uuidv7(), e.id, case when n % 2 = 0 then ours.id else theirs.id end, m.id, 'Camila Rocha',
                   case when n % 2 = 0 then theirs.id else ours.id end, m.id, 'Clara Jensen',
                   'Promise ' || n || ': a list of every berth, with who decides about it', 'Both sides have read it.',
                   now() + (n * 5 - 60 + hashtext(e.id::text) % 9) * interval '1 day', 'Europe/Oslo', 'TALK',
                   (array['ACCEPTED', 'KEPT', 'ACCEPTED', 'BROKEN', 'OFFERED'])[1 + n % 5], now() - interval '90 days'
              from generate_series(1, ?) n cross join firm f join engagement e using (firm_id)
              join engagement_party ours on ours.firm_id = e.firm_id and ours.engagement_id = e.id and ours.place = 0
              join engagement_party theirs on theirs.firm_id = e.firm_id and theirs.engagement_id = e.id and theirs.place = 1
              join lateral (select id from member where firm_id = e.firm_id limit 1) m on true
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?
             order by n, e.id""";

    private final Database superuser;
    private final int engagements;
    private final int promises;

    /**
     * @param engagements of each firm
     * @param promises of each engagement
     */
    Engagements(Database superuser, int engagements, int promises) {
        this.superuser = superuser;
        this.engagements = engagements;
        this.promises = promises;
    }

    /** Fills the firms with these numbers, which are there. */
    void add(int first, int last) {
        try (Connection connection = superuser.connect()) {
            connection.setAutoCommit(false);
            run(connection, "set session_replication_role = replica");
            run(connection, VPS, first, last);
            run(connection, ORGANIZATIONS, first, last);
            run(connection, ENGAGEMENTS, engagements, first, last);
            run(connection, "analyze engagement, client_organization");
            run(connection, PARTIES, first, last);
            run(connection, TEAMS, first, last);
            run(connection, "analyze engagement_party");
            run(connection, PROMISES, promises, first, last);
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "vacuum (freeze, analyze)");
            run(connection, "checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
