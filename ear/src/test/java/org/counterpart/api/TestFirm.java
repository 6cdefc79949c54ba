package org.counterpart.api;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.services.AgreementRows;
import org.counterpart.stack.StackForTests;

/** A firm of a test's own, so that nothing a test changes is seen by another: with an organization in Keycloak. */
public final class TestFirm {

    public static final String PASSWORD = "a-password-for-tests";

    private final UUID id = UUID.randomUUID();
    private final String slug = "t" + id.toString().substring(0, 12);

    private TestFirm() {}

    /**
     * A member of the firm who can sign in.
     *
     * @param subject their account in Keycloak
     */
    public record Person(UUID memberId, String subject, String email, String name) {

        /** Calls the API with a token of theirs. */
        public Caller caller() {
            return Caller.with(StackForTests.token(email, PASSWORD));
        }
    }

    /** Makes an active firm without people. */
    public static TestFirm open() {
        TestFirm firm = new TestFirm();
        Sql.run("insert into firm (firm_id, slug, name) values (?, ?, ?)", firm.id, firm.slug, "Firm " + firm.slug);
        Keycloak.create(
                "/organizations",
                Map.of(
                        "name", firm.slug,
                        "alias", firm.slug,
                        "domains", List.of(Map.of("name", firm.slug + ".example"))));
        return firm;
    }

    public UUID id() {
        return id;
    }

    /** The firm's name in paths. */
    public String slug() {
        return slug;
    }

    /** Where the API has the firm. */
    public String path() {
        return "/api/firms/" + slug;
    }

    /** Vera, a VP of this firm. */
    public Person vera() {
        return join("Vera Paulsen", "VP", null);
    }

    /** Viktor, another VP of this firm. */
    public Person viktor() {
        return join("Viktor Lund", "VP", null);
    }

    /** Camila, a consultant of this firm. */
    public Person camila() {
        return join("Camila Rocha", "CONSULTANT", null);
    }

    /** Carlos, another consultant of this firm. */
    public Person carlos() {
        return join("Carlos Medina", "CONSULTANT", null);
    }

    /** Clara, a client of this firm, from an organisation of her own. */
    public Person clara() {
        return clara(organization("Organization " + UUID.randomUUID()));
    }

    /** Clara, from this client organisation. */
    public Person clara(UUID organization) {
        return join("Clara Jensen", "CLIENT", organization);
    }

    /** Karim, another client, from this client organisation. */
    public Person karim(UUID organization) {
        return join("Karim Haddad", "CLIENT", organization);
    }

    /** A client organisation of this firm. */
    public UUID organization(String name) {
        UUID organization = UUID.randomUUID();
        Sql.run("insert into client_organization (firm_id, id, name) values (?, ?, ?)", id, organization, name);
        return organization;
    }

    /** Somebody at a client organisation who was never invited. */
    public UUID contact(UUID organization, String email) {
        UUID contact = UUID.randomUUID();
        Sql.run(
                """
                insert into contact (firm_id, id, organization_id, name, email, zone, changed_at)
                values (?, ?, ?, 'Solveig Dahl', ?, 'Europe/Oslo', now())""",
                id,
                contact,
                organization,
                email);
        return contact;
    }

    /** An engagement with these client organisations beside the firm, just begun and open to its clients. */
    public UUID engagement(UUID... organizations) {
        UUID engagement = UUID.randomUUID();
        Sql.run(
                """
                insert into engagement (firm_id, id, name, template, starts_on, ends_on, zone, released_at, changed_at)
                values (?, ?, 'One harbour', 'ADVISORY', current_date, current_date + 180, 'Europe/Oslo', now(), now())""",
                id,
                engagement);
        party(engagement, null, 0);
        for (int place = 1; place <= organizations.length; place++) {
            party(engagement, organizations[place - 1], place);
        }
        return engagement;
    }

    /** An engagement with these client organisations whose draft of a contract lacks nothing. */
    public UUID agreement(UUID... organizations) {
        UUID engagement = engagement(organizations);
        AgreementRows.COMPLETE.forEach(statement -> Sql.run(statement, engagement));
        return engagement;
    }

    /** Sends the first version of an engagement's contract; the firm has a member who did. */
    public void sends(UUID engagement) {
        Sql.run(AgreementRows.VERSION, engagement);
    }

    /** The party of an engagement that this organisation is; {@code null}: the firm. */
    public UUID partyOf(UUID engagement, UUID organization) {
        return UUID.fromString(Sql.column(
                        "select id from engagement_party where engagement_id = ? and organization_id is not distinct from ?::uuid",
                        engagement,
                        organization == null ? null : organization.toString())
                .get(0));
    }

    /** A tentative booking of a consultant on an engagement in a month, in its first version. */
    public UUID booking(UUID engagement, UUID consultant) {
        UUID booking = UUID.randomUUID();
        Sql.run(
                """
                insert into booking (firm_id, id, engagement_id, consultant_id, first_day, last_day, half_days_per_week, status, changed_at)
                values (?, ?, ?, ?, current_date + 30, current_date + 60, 4, 'TENTATIVE', now())""",
                id,
                booking,
                engagement,
                consultant);
        return booking;
    }

    /** Puts one of the firm's people on an engagement's team. */
    public void joins(UUID engagement, Person person) {
        Sql.run(
                "insert into engagement_team (firm_id, id, engagement_id, member_id, name) values (?, ?, ?, ?, ?)",
                id,
                UUID.randomUUID(),
                engagement,
                person.memberId(),
                person.name());
    }

    /**
     * An accepted promise in an engagement, due in a week, with its history, from one party to another.
     *
     * @param giver the organisation that gives it; {@code null}: the firm
     * @param receiver the organisation that receives it; {@code null}: the firm
     * @param member who stands for the firm
     * @param contact who stands for the organisation
     */
    public UUID promise(UUID engagement, UUID giver, UUID receiver, Person member, UUID contact) {
        UUID promise = UUID.randomUUID();
        String firmFirst = giver == null ? "?::uuid, null" : "null, ?::uuid";
        String firmLast = receiver == null ? "?::uuid, null" : "null, ?::uuid";
        Sql.run(
                """
                insert into promise (firm_id, id, engagement_id, giver_party_id, giver_member_id, giver_contact_id, giver_name,
                    receiver_party_id, receiver_member_id, receiver_contact_id, receiver_name, text, done_when, due_at, zone,
                    made_in, state, offered_at, accepted_at)
                values (?, ?, ?, ?, %s, 'The giver', ?, %s, 'The receiver', 'The list of berths', 'It lies on the table.',
                    now() + interval '7 days', 'Europe/Oslo', 'TALK', 'ACCEPTED', now(), now())"""
                        .formatted(firmFirst, firmLast),
                id,
                promise,
                engagement,
                partyOf(engagement, giver),
                (giver == null ? member.memberId() : contact).toString(),
                partyOf(engagement, receiver),
                (receiver == null ? member.memberId() : contact).toString());
        Sql.run(
                """
                insert into promise_event (firm_id, id, promise_id, kind, party_id, member_id, by_name, happened_at)
                values (?, ?, ?, 'OFFERED', ?, ?, 'The giver', now())""",
                id,
                UUID.randomUUID(),
                promise,
                partyOf(engagement, giver),
                member.memberId());
        return promise;
    }

    /** A message that was given up. */
    public UUID mailGivenUp() {
        UUID mail = UUID.randomUUID();
        Sql.run(
                """
                insert into mail (firm_id, id, recipient, language, subject, body, html, state, attempts, failure)
                values (?, ?, 'nobody@example.org', 'en', 'Tomorrow', 'Hello', '<p>Hello</p>', 'GIVEN_UP', 50, 'away')""",
                id,
                mail);
        return mail;
    }

    /**
     * A link for a guest.
     *
     * @param expires from now, as PostgreSQL writes an interval
     * @return its secret
     */
    public String guestLink(String purpose, UUID thing, String expires) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Sql.run(
                """
                insert into guest_link (firm_id, id, purpose, subject_id, token_hash, expires_at)
                values (?, ?, ?, ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), now() + ?::interval)""",
                id,
                UUID.randomUUID(),
                purpose,
                thing,
                token,
                expires);
        return token;
    }

    /** Makes a client organisation a party to an engagement, after those that are. */
    public UUID joins(UUID engagement, UUID organization) {
        party(engagement, organization, 9);
        return partyOf(engagement, organization);
    }

    /** A decision written down in an engagement. */
    public UUID decision(UUID engagement) {
        UUID decision = UUID.randomUUID();
        Sql.run(
                """
                insert into decision (firm_id, id, engagement_id, topic, text, decided_on, decided_by, data_by, implemented_by,
                    member_id, member_name, recorded_at)
                values (?, ?, ?, 'Berths', 'One list for both.', current_date, 'CLIENT', 'FIRM', 'TOGETHER', ?, 'Ida Invited', now())""",
                id,
                decision,
                engagement,
                invited(decision + "@example.org"));
        return decision;
    }

    private void party(UUID engagement, UUID organization, int place) {
        Sql.run(
                """
                insert into engagement_party (firm_id, id, engagement_id, organization_id, name, place)
                select ?, ?, ?, ?::uuid, coalesce((select name from client_organization where id = ?::uuid), 'The firm'), ?""",
                id,
                UUID.randomUUID(),
                engagement,
                organization == null ? null : organization.toString(),
                organization == null ? null : organization.toString(),
                place);
    }

    /** Somebody who was invited and never came: a membership without an account. */
    public UUID invited(String email) {
        return insert(null, email, "Ida Invited", "CONSULTANT", "INVITED", null);
    }

    /** A consultant on the roster who has no sign-in. */
    public UUID consultant(String name) {
        UUID consultant = UUID.randomUUID();
        Sql.run(
                """
                insert into consultant (firm_id, id, name, country, city, zone, rate_amount, rate_currency, status, changed_at)
                values (?, ?, ?, 'NO', 'Bergen', 'Europe/Oslo', 100000, 'NOK', 'ACTIVE', now())""",
                id,
                consultant,
                name);
        return consultant;
    }

    /** A programme that the firm offers. */
    public UUID programme(String name) {
        UUID programme = UUID.randomUUID();
        Sql.run(
                "insert into programme (firm_id, id, name, half_days, certification_required, status, changed_at)"
                        + " values (?, ?, ?, 2, true, 'OFFERED', now())",
                id,
                programme,
                name);
        return programme;
    }

    /** A certificate; the last day may be {@code null}. */
    public UUID certification(UUID consultant, UUID programme, LocalDate from, LocalDate to) {
        UUID certification = UUID.randomUUID();
        Sql.run(
                "insert into certification (firm_id, id, consultant_id, programme_id, certified_on, expires_on, certified_by)"
                        + " values (?, ?, ?, ?, ?, ?::date, 'Vera Paulsen')",
                id,
                certification,
                consultant,
                programme,
                from,
                to == null ? null : to.toString());
        return certification;
    }

    /** Two days of a consultant's vacation, a year from now. */
    public UUID leave(UUID consultant) {
        UUID leave = UUID.randomUUID();
        Sql.run(
                """
                insert into leave (firm_id, id, consultant_id, first_day, last_day, kind, note)
                values (?, ?, ?, current_date + 365, current_date + 366, 'VACATION', 'By the sea.')""",
                id,
                leave,
                consultant);
        return leave;
    }

    /** A consultant on the roster with a photo. */
    public UUID photographed(String name) {
        UUID consultant = consultant(name);
        Sql.run("update consultant set photo = 'a-photo' where id = ?", consultant);
        Sql.run(
                "insert into consultant_photo (firm_id, id, picture, small, changed_at) values (?, ?, ?, ?, now())",
                id,
                consultant,
                Snapshots.jpeg(512, 512),
                Snapshots.jpeg(96, 96));
        return consultant;
    }

    private Person join(String name, String roles, UUID organization) {
        String email = name.toLowerCase().replace(' ', '.') + "@" + slug + ".example";
        String subject = Keycloak.create(
                "/users",
                Map.of(
                        "email",
                        email,
                        "firstName",
                        name.split(" ")[0],
                        "lastName",
                        name.split(" ")[1],
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false))));
        return new Person(insert(subject, email, name, roles, "ACTIVE", organization), subject, email, name);
    }

    private UUID insert(String subject, String email, String name, String roles, String status, UUID organization) {
        UUID member = UUID.randomUUID();
        Sql.run(
                """
                insert into member (firm_id, id, subject, email, name, roles, status, client_id, invited_at, joined_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::uuid, now(), case ? when 'ACTIVE' then now() end)""",
                id,
                member,
                subject,
                email,
                name,
                roles,
                status,
                organization == null ? null : organization.toString(),
                status);
        return member;
    }
}
