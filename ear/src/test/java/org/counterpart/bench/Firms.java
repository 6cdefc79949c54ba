package org.counterpart.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.counterpart.stack.Database;

/**
 * The firms in the database, numbered from 1. Written past triggers and row-level security, which would only slow the
 * filling down: what is measured reads.
 */
final class Firms {
    private static final String FIRMS =
            """
            insert into firm (firm_id, slug, name)
            select uuidv7(), 'bench-' || lpad(n::text, 4, '0'), 'Firm ' || n || ' Consulting' from generate_series(?, ?) n""";

    /** Each person in every tenth firm, so that few firms are visited by as many people as many. */
    private static final String MEMBERS =
            """
            insert into member (firm_id, id, subject, email, name, roles, status, invited_at, joined_at)
            select f.firm_id, uuidv7(), p.subject, p.email, p.name, 'CONSULTANT', 'ACTIVE', now(), now()
              from (select firm_id, substr(slug, 7)::int n from firm where slug like 'bench-%') f
              join unnest(?::text[], ?::text[], ?::text[]) with ordinality p(subject, email, name, k) on p.k % 10 = f.n % 10
             where f.n between ? and ?""";

    private static final String PLACES =
            """
            create temporary table place as
            select row_number() over () - 1 as k, * from (values
                ('BR', 'São Paulo', 'America/Sao_Paulo', 'BRL', '{pt-BR,en,es}'::text[]),
                ('DE', 'Leipzig', 'Europe/Berlin', 'EUR', '{de,en,pl}'),
                ('JP', 'Osaka', 'Asia/Tokyo', 'JPY', '{ja,en,ko}'),
                ('IN', 'Bengaluru', 'Asia/Kolkata', 'INR', '{ta,en,hi}'),
                ('ZA', 'Johannesburg', 'Africa/Johannesburg', 'ZAR', '{zu,en,af}'),
                ('NO', 'Bergen', 'Europe/Oslo', 'NOK', '{nb,en,de}'),
                ('FR', 'Lyon', 'Europe/Paris', 'EUR', '{fr,en,it}'),
                ('MX', 'Guadalajara', 'America/Mexico_City', 'USD', '{es,en,pt}'),
                ('CA', 'Montréal', 'America/Toronto', 'CAD', '{fr-CA,en,es}'),
                ('SG', 'Singapore', 'Asia/Singapore', 'SGD', '{zh,en,ms}'),
                ('NG', 'Lagos', 'Africa/Lagos', 'USD', '{yo,en,fr}'),
                ('NZ', 'Auckland', 'Pacific/Auckland', 'NZD', '{en,mi,fr}'),
                ('PL', 'Kraków', 'Europe/Warsaw', 'EUR', '{pl,en,uk}')) v(country, city, zone, currency, tags)""";

    /** Interleaved, as in life: one firm's people lie all over the table, not side by side. */
    private static final String CONSULTANTS =
            """
            insert into consultant (firm_id, id, name, country, city, zone, rate_amount, rate_currency, biography, status, changed_at)
            select f.firm_id, uuidv7(),
                   (array['Camila','Aiko','Mateo','Ingrid','Thabo','Priya','Hannes','Sofía','Liam','Mei-Ling','Aroha','Elif','Nora','Paulo',
                          'Wei','Karim','Clara','Henrik','Bianca','Olivia'])[1 + (r.one % 20)] || ' ' ||
                   (array['Rocha','Tanabe','Ibarra','Solberg','Nkosi','Raman','Brückner','Quiroga','Fitzgerald','Chua','Ngata','Demirtaş',
                          'Lindqvist','Figueira','Zhang','Haddad','Jensen','Aalto','Moreau','Park','Okafor','Whitcombe','Kowalska'])[1 + (r.two % 23)],
                   p.country, p.city, p.zone, 60000 + 500 * (r.one % 300), p.currency,
                   'Spent ' || (4 + r.two % 20) || ' years in ' ||
                   (array['hospital operations','the automotive industry','port authorities','software houses','public transport',
                          'energy networks','family businesses'])[1 + (r.one % 7)] || ' before turning to consulting. Known for ' ||
                   (array['rooms in which the quiet people speak first','contracts that fit on one page','asking what will be missed',
                          'listening to three generations separately'])[1 + (r.two % 4)] ||
                   '. Has accompanied ' || (3 + r.one % 40) || ' partnerships between organisations that had to work together and hold'
                   || ' each other off, most of them across a border, and stays in touch for two years after the last workshop.',
                   case when r.one % 50 = 0 then 'LEFT' when r.two % 16 = 0 then 'PAUSED' else 'ACTIVE' end,
                   timestamptz '2026-09-01T08:00Z' - r.one % 400 * interval '1 day'
              from generate_series(1, ?) c(n)
             cross join (select firm_id, substr(slug, 7)::int n from firm where slug like 'bench-%') f
             cross join lateral (select abs(hashint8(f.n * 1000::bigint + c.n)::bigint) one, abs(hashint8(c.n * 4001::bigint + f.n)::bigint) two) r
              join place p on p.k = r.one % 13
             where f.n between ? and ?
             order by c.n, f.n""";

    private static final String LANGUAGES =
            """
            insert into consultant_language (firm_id, consultant_id, tag, level)
            select c.firm_id, c.id, l.tag, l.level
              from firm f join consultant c using (firm_id) join place p using (city)
             cross join lateral unnest(p.tags, array['C2', 'C1', 'B2']) l(tag, level)
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?
             order by c.id""";

    private static final String SPECIALITIES =
            """
            insert into consultant_speciality (firm_id, consultant_id, speciality)
            select c.firm_id, c.id, s.names[1 + (abs(hashtext(c.id::text)::bigint) + t.step) % cardinality(s.names)]
              from firm f join consultant c using (firm_id)
             cross join (values (array['Collaborative contracting','Partnership workshops','Conflict between departments','Board facilitation',
                    'Supplier partnerships','Lean transformation','Post-merger integration','Public-private partnerships','Labour relations',
                    'Large-group facilitation','Distributed teams','Role clarity','Family businesses','Succession','Cooperatives',
                    'Health systems','Joint ventures','Negotiation','Infrastructure programmes','Port communities'])) s(names)
             cross join unnest(array[0, 7, 13]) t(step)
             where f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?
             order by c.id""";

    private static final String LINES =
            """
            update consultant c
               set language_lines = (select string_agg(l.tag || ' ' || l.level, E'\\n' order by l.level desc, l.tag)
                                       from consultant_language l where l.firm_id = c.firm_id and l.consultant_id = c.id),
                   speciality_lines = (select string_agg(s.speciality, E'\\n' order by s.speciality)
                                         from consultant_speciality s where s.firm_id = c.firm_id and s.consultant_id = c.id)
              from firm f
             where f.firm_id = c.firm_id and f.slug like 'bench-%' and substr(f.slug, 7)::int between ? and ?""";

    private final Database superuser;
    private final int consultants;

    Firms(Database superuser, int consultants) {
        this.superuser = superuser;
        this.consultants = consultants;
    }

    static String slug(int number) {
        return String.format("bench-%04d", number);
    }

    /** Adds the firms with these numbers, full of consultants, each with these people among its members. */
    void add(int first, int last, List<Person> people) {
        change(connection -> {
            run(connection, "set session_replication_role = replica");
            run(connection, PLACES);
            run(connection, FIRMS, first, last);
            run(
                    connection,
                    MEMBERS,
                    texts(people, Person::subject),
                    texts(people, Person::email),
                    texts(people, Person::name),
                    first,
                    last);
            run(connection, CONSULTANTS, consultants, first, last);
            run(connection, LANGUAGES, first, last);
            run(connection, SPECIALITIES, first, last);
            run(connection, LINES, first, last);
        });
        settle();
    }

    /** Takes every firm away, the demo's too. */
    void removeAll() {
        change(connection -> run(connection, "truncate firm cascade"));
    }

    /** What the server would do by itself in the next minutes, so that it does not do it while we measure. */
    private void settle() {
        try (var connection = superuser.connect()) {
            run(connection, "vacuum (freeze, analyze)");
            run(connection, "checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(Work work) {
        try (var connection = superuser.connect()) {
            connection.setAutoCommit(false);
            work.with(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] texts(List<Person> people, java.util.function.Function<Person, String> text) {
        return people.stream().map(text).toArray(String[]::new);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private interface Work {
        void with(Connection connection) throws SQLException;
    }
}
