package org.counterpart.services;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.counterpart.api.QuizRows;

/** A firm of a test's own, arranged and looked into behind the services' back, as the database's superuser. */
record House(UUID id, String slug) {

    static final String DATABASE = "database-as-superuser.txt";

    /** Signing in to the database takes longer than most of what is asked. */
    private static Connection kept;

    /** A member, who signs in as {@code subject}. */
    record Person(UUID id, String subject, String email) {}

    /** Makes an active firm without people. */
    static House open() {
        UUID id = UUID.randomUUID();
        House house = new House(id, "s" + id.toString().substring(0, 12));
        sql("insert into firm (firm_id, slug, name) values (?, ?, ?)", id, house.slug, "House " + house.slug);
        return house;
    }

    /** A VP of the firm. */
    Person vp() {
        return member("VP", "ACTIVE", null);
    }

    /** A consultant of the firm, without a profile on the roster. */
    Person consultant() {
        return member("CONSULTANT", "ACTIVE", null);
    }

    /** A client of the firm, from an organisation of their own. */
    Person client() {
        return client(organization());
    }

    /** A client of the firm, from this organisation. */
    Person client(UUID organization) {
        return member("CLIENT", "ACTIVE", organization.toString());
    }

    /** A client organisation in its first version, without people. */
    UUID organization() {
        UUID organization = UUID.randomUUID();
        sql(
                "insert into client_organization (firm_id, id, name) values (?, ?, ?)",
                id,
                organization,
                "Organisation " + organization);
        return organization;
    }

    /** Somebody at a client organisation, in their first version, with an address and never invited. */
    UUID contact(UUID organization) {
        UUID contact = UUID.randomUUID();
        sql(
                """
                insert into contact (firm_id, id, organization_id, name, email, zone, changed_at)
                values (?, ?, ?, 'Solveig Dahl', ?, 'Europe/Oslo', now())""",
                id,
                contact,
                organization,
                contact + "@example.org");
        return contact;
    }

    /** An engagement with these client organisations beside the firm, in its first version and open to its clients. */
    UUID engagement(UUID... organizations) {
        UUID engagement = UUID.randomUUID();
        sql(
                """
                insert into engagement (firm_id, id, name, template, starts_on, ends_on, zone, released_at, changed_at)
                values (?, ?, 'One harbour', 'ADVISORY', current_date, current_date + 180, 'Europe/Oslo', now(), now())""",
                id,
                engagement);
        party(engagement, null, 0);
        for (int place = 1; place <= organizations.length; place++) {
            party(engagement, organizations[place - 1].toString(), place);
        }
        return engagement;
    }

    private void party(UUID engagement, String organization, int place) {
        sql(
                """
                insert into engagement_party (firm_id, id, engagement_id, organization_id, name, place)
                select ?, gen_random_uuid(), ?, ?::uuid,
                       coalesce((select name from client_organization where id = ?::uuid), 'The firm'), ?""",
                id,
                engagement,
                organization,
                organization,
                place);
    }

    /** The party of an engagement that this organisation is; {@code null}: the firm. */
    UUID partyOf(UUID engagement, UUID organization) {
        return UUID.fromString(value(
                "select id from engagement_party where engagement_id = ? and organization_id is not distinct from ?::uuid",
                engagement,
                organization == null ? null : organization.toString()));
    }

    /** Puts one of the firm's people on an engagement's team. */
    void joins(UUID engagement, Person person, boolean lead) {
        sql(
                "insert into engagement_team (firm_id, id, engagement_id, member_id, name, lead) values (?, ?, ?, ?, ?, ?)",
                id,
                UUID.randomUUID(),
                engagement,
                person.id(),
                "Somebody of the firm",
                lead);
    }

    /** An engagement with another organisation whose draft of a contract lacks nothing. */
    UUID agreement() {
        UUID engagement = engagement(organization());
        AgreementRows.COMPLETE.forEach(statement -> sql(statement, engagement));
        return engagement;
    }

    /**
     * An instrument with two items and one version.
     *
     * @param state of that version: DRAFT, PUBLISHED or RETIRED
     */
    UUID instrument(String state) {
        UUID instrument = UUID.randomUUID();
        sql(
                "insert into instrument (firm_id, id, key, name) values (?, ?, ?, 'Small')",
                id,
                instrument,
                "small-" + instrument);
        instrumentVersion(instrument, 1, state);
        return instrument;
    }

    /** One more version of it. */
    UUID instrumentVersion(UUID instrument, int number, String state) {
        UUID version = UUID.randomUUID();
        sql(
                """
                insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest,
                    highest, languages, published_at)
                values (?, ?, ?, ?, ?, ?, repeat('0', 64), repeat('0', 64), 2, 1, 5, 'en', now())""",
                id,
                version,
                instrument,
                number,
                state,
                QuizRows.DOCUMENT);
        return version;
    }

    /** The same with a first version that was sent, so that there is a member of the firm who did. */
    UUID contract() {
        UUID engagement = agreement();
        vp();
        sql(AgreementRows.VERSION, engagement);
        return engagement;
    }

    /** Something that the contract of an agreement says, for a party or ({@code null}) for all. */
    UUID term(UUID engagement, String kind, UUID party) {
        return UUID.fromString(value(
                "select id from contract_term where engagement_id = ? and kind = ? and party_id is not distinct from ?::uuid",
                engagement,
                kind,
                party == null ? null : party.toString()));
    }

    /** Somebody invited as a consultant who has an account and did not come yet. */
    Person invited() {
        return member("CONSULTANT", "INVITED", null);
    }

    /**
     * A promise between the firm and the first of its organisations in an engagement, due in a week, in its first version.
     *
     * @param given whether the firm gives it; else it receives it
     */
    UUID promise(UUID engagement, boolean given, String state) {
        UUID promise = UUID.randomUUID();
        UUID organization = UUID.fromString(value(
                "select organization_id from engagement_party where engagement_id = ? and organization_id is not null limit 1",
                engagement));
        String contact = contact(organization).toString();
        String vp = vp().id().toString();
        sql(
                """
                insert into promise (firm_id, id, engagement_id, giver_party_id, giver_member_id, giver_contact_id, giver_name,
                    receiver_party_id, receiver_member_id, receiver_contact_id, receiver_name, text, done_when, due_at, zone,
                    made_in, state, offered_at)
                values (?, ?, ?, ?, ?::uuid, ?::uuid, 'The giver', ?, ?::uuid, ?::uuid, 'The receiver', 'The list of berths',
                    'It lies on the table.', now() + interval '7 days', 'Europe/Oslo', 'TALK', ?, now())""",
                id,
                promise,
                engagement,
                partyOf(engagement, given ? null : organization),
                given ? vp : null,
                given ? null : contact,
                partyOf(engagement, given ? organization : null),
                given ? null : vp,
                given ? contact : null,
                state);
        return promise;
    }

    /** A message that was given up, in its first version. */
    UUID mailGivenUp() {
        UUID mail = UUID.randomUUID();
        sql(
                """
                insert into mail (firm_id, id, recipient, language, subject, body, html, state, attempts)
                values (?, ?, 'nobody@example.org', 'en', 'Tomorrow', 'Hello', '<p>Hello</p>', 'GIVEN_UP', 50)""",
                id,
                mail);
        return mail;
    }

    /** A profile on the roster, in its first version; the owner may be {@code null}. */
    UUID profile(Person owner) {
        UUID profile = UUID.randomUUID();
        sql(
                """
                insert into consultant (firm_id, id, member_id, name, country, city, zone, rate_amount, rate_currency, status, changed_at)
                values (?, ?, ?::uuid, 'Thandi Walker', 'ZA', 'Durban', 'Africa/Johannesburg', 100000, 'ZAR', 'ACTIVE', now())""",
                id,
                profile,
                owner == null ? null : owner.id().toString());
        return profile;
    }

    /** A programme that the firm offers, in its first version. */
    UUID programme() {
        UUID programme = UUID.randomUUID();
        sql(
                """
                insert into programme (firm_id, id, name, half_days, certification_required, status, changed_at)
                values (?, ?, ?, 2, true, 'OFFERED', now())""",
                id,
                programme,
                "Programme " + programme);
        return programme;
    }

    /** A certificate in its first version; the last day may be {@code null}. */
    UUID certification(UUID consultant, UUID programme, LocalDate from, LocalDate to) {
        UUID certification = UUID.randomUUID();
        sql(
                """
                insert into certification (firm_id, id, consultant_id, programme_id, certified_on, expires_on, certified_by)
                values (?, ?, ?, ?, ?, ?::date, 'Vera Paulsen')""",
                id,
                certification,
                consultant,
                programme,
                from,
                to == null ? null : to.toString());
        return certification;
    }

    /** Makes another client organisation a party to an engagement. */
    UUID joins(UUID engagement, UUID organization) {
        party(engagement, organization.toString(), 9);
        return partyOf(engagement, organization);
    }

    /** A note on an engagement, in its first version. */
    void note(UUID engagement) {
        sql("insert into engagement_note (firm_id, id, text, changed_at) values (?, ?, '', now())", id, engagement);
    }

    /** A decision written down in an engagement. */
    UUID decision(UUID engagement) {
        UUID decision = UUID.randomUUID();
        sql(
                """
                insert into decision (firm_id, id, engagement_id, topic, text, decided_on, decided_by, data_by, implemented_by,
                    member_id, member_name, recorded_at)
                values (?, ?, ?, 'Berths', 'One list for both.', current_date, 'CLIENT', 'FIRM', 'TOGETHER', ?, 'Somebody', now())""",
                id,
                decision,
                engagement,
                consultant().id());
        return decision;
    }

    /** Two days of a consultant's vacation a year from now, in its first version. */
    UUID leave(UUID profile) {
        UUID leave = UUID.randomUUID();
        sql(
                """
                insert into leave (firm_id, id, consultant_id, first_day, last_day, kind, note)
                values (?, ?, ?, current_date + 365, current_date + 366, 'VACATION', 'By the sea.')""",
                id,
                leave,
                profile);
        return leave;
    }

    /** A tentative booking of somebody on an engagement in thirty days, in its first version. */
    UUID booking(UUID engagement) {
        UUID booking = UUID.randomUUID();
        sql(
                """
                insert into booking (firm_id, id, engagement_id, consultant_id, first_day, last_day, half_days_per_week, status, changed_at)
                values (?, ?, ?, ?, current_date + 30, current_date + 60, 4, 'TENTATIVE', now())""",
                id,
                booking,
                engagement,
                profile(null));
        return booking;
    }

    /** A search that a member keeps. */
    UUID search(UUID owner) {
        UUID search = UUID.randomUUID();
        sql(
                "insert into saved_search (firm_id, id, member_id, view, name, query) values (?, ?, ?, 'roster', ?, 'country=BR')",
                id,
                search,
                owner,
                "Brazil " + search);
        return search;
    }

    /** A team of nobody yet. */
    UUID team() {
        UUID team = UUID.randomUUID();
        sql("insert into quiz_team (firm_id, id, name) values (?, ?, 'The quay')", id, team);
        return team;
    }

    /** A team of these people, in its first version. */
    UUID quizTeam(UUID... memberIds) {
        UUID team = UUID.randomUUID();
        sql("insert into quiz_team (firm_id, id, name) values (?, ?, 'The harbour team')", id, team);
        for (UUID one : memberIds) {
            sql(
                    "insert into quiz_team_member (firm_id, id, team_id, member_id) values (?, gen_random_uuid(), ?, ?)",
                    id,
                    team,
                    one);
        }
        return team;
    }

    /**
     * A round that is open for a week, in its first version.
     *
     * @param team whom it is about; {@code null}: whoever starts it
     */
    UUID quizRound(UUID starter, UUID team) {
        UUID round = UUID.randomUUID();
        UUID version = UUID.fromString(value(
                "select id from instrument_version where firm_id = ? and instrument_id = ?",
                id,
                instrument("PUBLISHED")));
        sql(
                """
                insert into quiz_round (firm_id, id, version_id, title, team_id, member_id, member_name, started_at, closes_at, zone)
                values (?, ?, ?, 'How we work', ?::uuid, ?, 'Somebody', now(), now() + interval '7 days', 'Europe/Oslo')""",
                id,
                round,
                version,
                team == null ? null : team.toString(),
                starter);
        return round;
    }

    /** Somebody whom a round is about. */
    UUID quizSubject(UUID round, UUID memberId) {
        UUID subject = UUID.randomUUID();
        sql(
                "insert into quiz_subject (firm_id, id, round_id, member_id, name) values (?, ?, ?, ?, 'Somebody')",
                id,
                subject,
                round,
                memberId);
        return subject;
    }

    /** Somebody to ask about a subject, in their first version. */
    UUID quizObserver(UUID subject, String group, String state) {
        UUID observer = UUID.randomUUID();
        sql(
                """
                insert into quiz_observer (firm_id, id, subject_id, rater_group, name, email, language, state, named_by, named_at, invited_at)
                values (?, ?, ?, ?, 'Olga Observer', ?, 'en', ?, 'Somebody', now(), now() - interval '2 days')""",
                id,
                observer,
                subject,
                group,
                observer + "@example.org",
                state);
        return observer;
    }

    /** A public link to a questionnaire, in its first version. */
    UUID publicLink() {
        UUID version = UUID.randomUUID();
        UUID link = UUID.randomUUID();
        sql(
                """
                with i as (insert into instrument (firm_id, id, key, name) values (?, ?, ?, 'Small') returning firm_id, id),
                     g as (insert into guest_link (firm_id, id, purpose, subject_id, token_hash, expires_at)
                           select firm_id, id, 'quiz.public', ?, encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), 'infinity' from i)
                insert into instrument_version (firm_id, id, instrument_id, number, state, document, digest, items_digest, items, lowest,
                    highest, languages, published_at)
                select firm_id, ?, id, 1, 'PUBLISHED', '{}', repeat('0', 64), repeat('0', 64), 2, 1, 5, 'en', now() from i""",
                id,
                version,
                "small-" + version,
                link,
                version);
        sql(
                "insert into quiz_link (firm_id, id, slug, version_id, guest_link_id, title) values (?, ?, ?, ?, ?, 'Roles')",
                id,
                link,
                slug(link),
                version,
                version);
        return link;
    }

    /** The last part of a public link's address. */
    static String slug(UUID link) {
        return "roles-" + link;
    }

    /** An address that a visitor left at a public link. */
    UUID publicContact(UUID link) {
        UUID contact = UUID.randomUUID();
        sql(
                """
                insert into quiz_contact (firm_id, id, link_id, name, email, language, consent)
                values (?, ?, ?, 'Vivian Visitor', 'vivian@example.org', 'en', 'You may write to me.')""",
                id,
                contact,
                link);
        return contact;
    }

    /** A profile on the roster with a photo. */
    UUID photographed(Person owner) {
        UUID profile = profile(owner);
        sql("update consultant set photo = 'a-photo' where id = ?", profile);
        sql(
                "insert into consultant_photo (firm_id, id, picture, small, changed_at) values (?, ?, ?, ?, now())",
                id,
                profile,
                snapshot(),
                snapshot());
        return profile;
    }

    /** A picture file. */
    static byte[] snapshot() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(120, 100, BufferedImage.TYPE_INT_RGB), "jpg", file);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return file.toByteArray();
    }

    private Person member(String roles, String status, String organization) {
        UUID member = UUID.randomUUID();
        Person person = new Person(member, "sub-" + member, member + "@example.org");
        sql(
                """
                insert into member (firm_id, id, subject, email, name, roles, status, client_id, invited_at)
                values (?, ?, ?, ?, 'Somebody', ?, ?, ?::uuid, now())""",
                id,
                member,
                person.subject(),
                person.email(),
                roles,
                status,
                organization);
        return person;
    }

    /** The first column of every row that a statement finds, if it finds rows. */
    static synchronized List<String> sql(String sql, Object... values) {
        try (PreparedStatement statement = database().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            if (statement.execute()) {
                ResultSet rows = statement.getResultSet();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** The one value that a question is answered with. */
    static String value(String sql, Object... values) {
        return sql(sql, values).get(0);
    }

    private static Connection database() throws SQLException {
        if (kept == null || kept.isClosed()) {
            String[] login = login();
            kept = DriverManager.getConnection(login[0], login[1], login[2]);
        }
        return kept;
    }

    private static String[] login() {
        try (InputStream file = House.class.getResourceAsStream("/" + DATABASE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
