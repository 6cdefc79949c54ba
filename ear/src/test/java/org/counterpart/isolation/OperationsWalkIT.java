package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.api.Answer;
import org.counterpart.api.Caller;
import org.counterpart.api.QuizRows;
import org.counterpart.api.Snapshots;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.services.FollowUpRows;
import org.counterpart.services.ProfileRows;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation that the API's own document names, so that a new one is tried before anybody thinks of it: as
 * another firm's VP, as a client, as somebody whose membership ended, as nobody. Every call is one that the firm's own
 * VP is let through with, so that nothing is refused for another reason. See the sixth net.
 */
class OperationsWalkIT {

    private static TestFirm ours;
    private static TestFirm theirs;
    /** Each walk gets tokens of its own: one token does not last for all of them. */
    private static Person ourVera;

    private static Person theirVera;

    @BeforeAll
    static void open_two_firms() {
        ours = TestFirm.open();
        theirs = TestFirm.open();
        ourVera = ours.vera();
        theirVera = theirs.vera();
    }

    @Test
    void the_document_names_every_operation_there_is() throws Exception {
        assertThat(Operation.all()).hasSameSizeAs(ResourceMethods.inTheWar());
    }

    @TestFactory
    Stream<DynamicTest> the_firms_own_vp_is_let_through() {
        Caller ourVp = ourVera.caller();
        return walk(
                Operation.inFirms().stream()
                        .filter(operation -> !operation.isForPartiesAlone() && !operation.isAPartysOwn())
                        .toList(),
                operation -> call(operation, ourVp, ours, ours),
                answer -> assertThat(answer.status()).as(answer.toString()).isBetween(200, 299));
    }

    @TestFactory
    Stream<DynamicTest> what_only_a_party_does_for_itself_not_even_a_vp_does_for_it() {
        Caller ourVp = ourVera.caller();
        return walk(
                Operation.inFirms().stream()
                        .filter(Operation::isForPartiesAlone)
                        .toList(),
                operation -> call(operation, ourVp, ours, ours),
                answer -> answer.isProblem(403, "forbidden"));
    }

    @TestFactory
    Stream<DynamicTest> what_a_party_keeps_to_itself_is_not_there_for_a_vp_either() {
        Caller ourVp = ourVera.caller();
        return walk(
                Operation.inFirms().stream().filter(Operation::isAPartysOwn).toList(),
                operation -> call(operation, ourVp, ours, ours),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> for_another_firms_vp_there_is_no_such_firm() {
        Caller theirVp = theirVera.caller();
        return walk(
                Operation.inFirms(),
                operation -> call(operation, theirVp, ours, ours),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> another_firms_things_are_unknown_in_ones_own_firm() {
        Caller theirVp = theirVera.caller();
        return walk(
                Operation.onOneThing(),
                operation -> call(operation, theirVp, theirs, ours),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> lists_hold_nothing_of_another_firm() {
        Caller theirVp = theirVera.caller();
        String consultant = ours.consultant("Only Ours").toString();
        String member = ours.invited(unique()).toString();
        List<Operation> lists = Operation.inFirms().stream()
                .filter(Operation::isRead)
                .filter(operation -> !Operation.onOneThing().contains(operation))
                .toList();
        return walk(lists, operation -> call(operation, theirVp, theirs, theirs), answer -> {
            assertThat(answer.is(200).body()).doesNotContain(consultant, member);
            if (answer.header("Content-Type").startsWith("application/json")) {
                assertThat(answer.json().isArray()).as(answer.toString()).isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> clients_are_told_of_nothing_that_is_the_firms_own() {
        Caller client = ours.clara().caller();
        Map<Boolean, List<Operation>> operations = Operation.inFirms().stream()
                .filter(operation -> !operation.isForEverybody())
                .collect(Collectors.partitioningBy(Operation::isListForClients));
        return Stream.concat(
                walk(
                        operations.get(false),
                        operation -> call(operation, client, ours, ours),
                        answer -> answer.isProblem(404, "not-found")),
                walk(operations.get(true), operation -> call(operation, client, ours, ours), answer -> assertThat(
                                answer.is(200).json())
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> from_a_deactivated_vp_every_operation_is_hidden() {
        Person viktor = ours.viktor();
        Sql.run("update member set status = 'DEACTIVATED' where id = ?", viktor.memberId());
        Caller gone = viktor.caller();
        return walk(
                Operation.inFirms(),
                operation -> call(operation, gone, ours, ours),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> in_a_suspended_firm_nobody_finds_anything() {
        TestFirm suspended = TestFirm.open();
        Caller vp = suspended.vera().caller();
        Sql.run("update firm set status = 'SUSPENDED' where firm_id = ?", suspended.id());
        return walk(
                Operation.inFirms(),
                operation -> call(operation, vp, suspended, suspended),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_nobody_gets_in() {
        List<Operation> closed = Operation.all().stream()
                .filter(operation -> !operation.isPublic())
                .toList();
        return walk(closed, operation -> call(operation, Caller.nobody(), ours, ours), answer -> assertThat(
                        answer.isProblem(401, "token-missing").header("WWW-Authenticate"))
                .isEqualTo("Bearer"));
    }

    @TestFactory
    Stream<DynamicTest> an_id_that_is_none_is_an_unknown_one() {
        Caller ourVp = ourVera.caller();
        return walk(
                Operation.onOneThing(),
                operation -> send(operation, ourVp, ours.slug(), "no-id-at-all"),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> an_id_of_nothing_is_unknown() {
        Caller ourVp = ourVera.caller();
        return walk(
                Operation.onOneThing(),
                operation ->
                        send(operation, ourVp, ours.slug(), UUID.randomUUID().toString()),
                answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_says_what_it_is_for() {
        return Operation.all().stream()
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> assertThat(operation.summary()).as("summary").isNotBlank()));
    }

    private static Stream<DynamicTest> walk(
            List<Operation> operations, Function<Operation, Answer> call, Consumer<Answer> rule) {
        return operations.stream()
                .map(operation -> dynamicTest(operation.toString(), () -> rule.accept(call.apply(operation))));
    }

    /** Calls an operation in one firm on a thing, made for this call alone, of another. */
    private static Answer call(Operation operation, Caller caller, TestFirm in, TestFirm of) {
        String address = operation.address(
                (kind, within) -> kind.equals("firms") ? in.slug() : thing(operation, kind, of, within));
        if (operation.path().endsWith("/phase")) {
            // The example goes one phase back, which needs no contract.
            Sql.run("update engagement set phase = 'DISCOVERY' where firm_id = ?", of.id());
        }
        return send(operation, caller, address, of);
    }

    private static Answer send(Operation operation, Caller caller, String firm, String id) {
        return send(operation, caller, operation.address((kind, within) -> kind.equals("firms") ? firm : id), ours);
    }

    static Answer send(Operation operation, Caller caller, String address, TestFirm of) {
        if (operation.takesAPicture()) {
            return caller.sending("If-Match", "\"1\"")
                    .sending("Idempotency-Key", unique())
                    .call(
                            operation.method(),
                            address,
                            HttpRequest.BodyPublishers.ofByteArray(Snapshots.jpeg(200, 100)));
        }
        String body = ConveningThings.isAbout(operation)
                ? ConveningThings.body(operation, of)
                : operation.body(kind -> thing(kind, of, null));
        return caller.sending("If-Match", ConveningThings.version(operation, caller, address))
                .sending("Idempotency-Key", unique())
                .sending("Content-Type", operation.mediaType())
                .send(operation.method(), address, body);
    }

    /** A thing that fits what is done to it: an answer is to what another party wants. */
    static String thing(Operation operation, String kind, TestFirm firm, String within) {
        if (OutputThings.isAbout(operation)) {
            return OutputThings.of(kind, firm, within);
        }
        if (PreworkThings.isAbout(operation)) {
            return PreworkThings.of(operation, kind, firm, within);
        }
        if (ConveningThings.isAbout(operation)) {
            return ConveningThings.of(kind, firm, within);
        }
        if (RoomThings.isAbout(operation)) {
            return RoomThings.of(kind, firm, within);
        }
        if (PartneringThings.isAbout(operation)) {
            return PartneringThings.of(operation, kind, firm, within);
        }
        if (kind.equals("promises")) {
            return promise(operation.path(), firm).toString();
        }
        if (kind.equals("instruments")) {
            return instrument(operation.path(), firm).toString();
        }
        if (kind.equals("versions") && operation.path().contains("/instruments/")) {
            return newestVersion(within);
        }
        if (kind.equals("contacts") && operation.path().contains("/quiz-links/")) {
            return QuizRows.publicContact(firm, UUID.fromString(within)).toString();
        }
        if (kind.equals("profiles")) {
            return profile(operation, firm).toString();
        }
        if (kind.equals("health-checks")) {
            String state = operation.path().endsWith("/result")
                    ? "REVEALED"
                    : operation.path().endsWith("/reveal") ? "CLOSED" : "OPEN";
            return FollowUpRows.check(Sql::run, firm.id(), UUID.fromString(within), state)
                    .toString();
        }
        return thing(kind.equals("terms") && operation.path().endsWith("/answer") ? "questions" : kind, firm, within);
    }

    /** One of the VP's own, as far as it has come for what is done with it. */
    private static UUID profile(Operation operation, TestFirm firm) {
        UUID vera =
                UUID.fromString(Sql.column("select id from member where firm_id = ? and name like 'Vera%'", firm.id())
                        .get(0));
        boolean begun = operation.path().contains("/answers") && !operation.isRead();
        UUID profile = ProfileRows.profile(Sql::run, firm.id(), vera, !begun);
        if (operation.path().endsWith("/norms")) {
            ProfileRows.others(Sql::run, profile, 100);
        } else if (operation.path().endsWith("/drift")) {
            ProfileRows.contracted(Sql::run, profile, firm.agreement(firm.organization(unique())));
        }
        return profile;
    }

    /** One that the firm's own people may do this with: given by the firm, or to it, as far as it has come. */
    private static UUID promise(String path, TestFirm firm) {
        UUID organization = firm.organization(unique());
        UUID contact = firm.contact(organization, unique());
        UUID engagement = firm.engagement(organization);
        boolean given = path.endsWith("/renegotiation") || path.endsWith("/contest");
        Person vp = new Person(UUID.fromString(vpOf(firm)), null, null, "Vera Paulsen");
        UUID promise = firm.promise(engagement, given ? null : organization, given ? organization : null, vp, contact);
        if (path.endsWith("/acceptance")) {
            Sql.run("update promise set state = 'OFFERED' where id = ?", promise);
        } else if (path.endsWith("/contest")) {
            Sql.run("update promise set state = 'KEPT' where id = ?", promise);
        }
        return promise;
    }

    /** A published one; with a draft beside it where a draft is written. */
    private static UUID instrument(String path, TestFirm firm) {
        UUID version = QuizRows.version(firm);
        UUID instrument =
                UUID.fromString(Sql.column("select instrument_id from instrument_version where id = ?", version)
                        .get(0));
        if (path.endsWith("/versions/{number}") || path.endsWith("/publication")) {
            QuizRows.draft(firm, instrument);
        }
        return instrument;
    }

    /** One that is about each of the firm's VPs, with an observer who has not answered. */
    private static UUID round(TestFirm firm) {
        Person vp = new Person(UUID.fromString(vpOf(firm)), null, null, "Vera Paulsen");
        UUID team = QuizRows.team(firm, null, vp);
        UUID round = QuizRows.round(firm, QuizRows.version(firm), vp, team, null);
        for (String one : Sql.column("select id from member where firm_id = ? and roles like 'VP%'", firm.id())) {
            UUID subject = QuizRows.subject(firm, round, new Person(UUID.fromString(one), null, null, "Vera Paulsen"));
            QuizRows.observer(firm, subject, "CLIENT", "APPROVED");
        }
        return round;
    }

    /** One that was named by the VP who tries the operations. */
    private static UUID invitation(TestFirm firm, String round) {
        UUID within = round == null ? round(firm) : UUID.fromString(round);
        Person vera = firm == ours ? ourVera : theirVera;
        String subject = Sql.column(
                        "select id from quiz_subject where round_id = ? order by member_id = ?::uuid desc limit 1",
                        within,
                        vera.memberId())
                .get(0);
        return QuizRows.observer(firm, UUID.fromString(subject), "COLLEAGUE", "NAMED");
    }

    private static String newestVersion(String instrument) {
        return Sql.column(
                        "select max(number) from instrument_version where instrument_id = ?",
                        UUID.fromString(instrument))
                .get(0);
    }

    private static String vpOf(TestFirm firm) {
        return Sql.column(
                        "select id from member where firm_id = ? and roles like 'VP%' and status = 'ACTIVE' limit 1",
                        firm.id())
                .get(0);
    }

    private static String contactOfTheNewestEngagement(TestFirm firm) {
        String organization = Sql.column(
                        """
                        select p.organization_id from engagement_party p join engagement e on e.id = p.engagement_id
                         where p.firm_id = ? and p.organization_id is not null order by e.changed_at desc limit 1""",
                        firm.id())
                .get(0);
        return firm.contact(UUID.fromString(organization), unique()).toString();
    }

    /** A thing just made, so in its first version. */
    private static String thing(String kind, TestFirm firm, String within) {
        return switch (kind) {
            case "workshops" -> {
                UUID workshop = FollowUpRows.workshop(
                        Sql::run, firm.id(), firm.engagement(firm.organization(unique()), firm.organization(unique())));
                FollowUpRows.agreed(Sql::run, firm.id(), workshop);
                yield workshop.toString();
            }
            case "issues" ->
                FollowUpRows.issue(Sql::run, firm.id(), UUID.fromString(within)).toString();
            case "follow-ups" ->
                FollowUpRows.followUp(Sql::run, firm.id(), UUID.fromString(within))
                        .toString();
            case "shares" ->
                ProfileRows.share(Sql::run, firm.id(), UUID.fromString(within)).toString();
            case "teams" -> {
                Person member = new Person(UUID.fromString(vpOf(firm)), null, null, "Vera Paulsen");
                UUID team = QuizRows.team(firm, null, member);
                ProfileRows.closedTeamRound(Sql::run, firm.id(), team, UUID.fromString(vpOf(firm)));
                yield team.toString();
            }
            case "themes" -> PreworkThings.newestTheme(firm);
            case "blocks", "froms", "tos" -> RoomThings.newest(kind, firm);
            case "mails" -> firm.mailGivenUp().toString();
            case "givers" -> vpOf(firm);
            case "receivers" -> contactOfTheNewestEngagement(firm);
            case "quiz-links" ->
                QuizRows.publicLink(firm, QuizRows.version(firm), "roles-" + UUID.randomUUID())
                        .toString();
            case "rounds" -> round(firm).toString();
            case "invitations" -> invitation(firm, within).toString();
            case "leave" -> firm.leave(UUID.fromString(within)).toString();
            case "consultants" -> firm.photographed("Thandi Walker").toString();
            case "members" -> firm.invited(unique()).toString();
            case "bookings" ->
                firm.booking(UUID.fromString(within), firm.consultant("Thandi Walker"))
                        .toString();
            case "programmes" -> firm.programme(unique()).toString();
            case "clients" -> firm.organization(unique()).toString();
            case "contacts" -> firm.contact(UUID.fromString(within), unique()).toString();
            case "organizations" -> firm.organization(unique()).toString();
            case "engagements" -> {
                UUID engagement = firm.agreement(firm.organization(unique()));
                Sql.run(
                        "insert into engagement_note (firm_id, id, text, changed_at) values (?, ?, '', now())",
                        firm.id(),
                        engagement);
                yield engagement.toString();
            }
            case "parties" ->
                firm.joins(UUID.fromString(within), firm.organization(unique())).toString();
            case "team" -> {
                Person ida = new Person(firm.invited(unique()), null, null, "Ida Invited");
                firm.joins(UUID.fromString(within), ida);
                yield ida.memberId().toString();
            }
            case "decisions" -> firm.decision(UUID.fromString(within)).toString();
            case "terms" -> unansweredWant(UUID.fromString(within), "is null");
            case "questions" -> unansweredWant(UUID.fromString(within), "is not null");
            case "roles" ->
                Sql.column("select id from contract_role where engagement_id = ?", UUID.fromString(within))
                        .get(0);
            case "versions" -> {
                firm.invited(unique());
                firm.sends(UUID.fromString(within));
                yield "1";
            }
            case "certifications" ->
                firm.certification(
                                UUID.fromString(within), firm.programme(unique()), LocalDate.parse("2026-01-01"), null)
                        .toString();
            default -> fail("Teach this walk to make one of the " + kind + ": it cannot try operations on them yet.");
        };
    }

    /** What the firm's own party ({@code organization_id is null}) or another wants, and nobody answered. */
    private static String unansweredWant(UUID engagement, String organization) {
        String want = Sql.column(
                        "select t.id from contract_term t join engagement_party p on p.id = t.party_id"
                                + " where t.engagement_id = ? and t.kind = 'WANT' and p.organization_id "
                                + organization,
                        engagement)
                .get(0);
        Sql.run("delete from contract_answer where term_id = ?::uuid", want);
        return want;
    }

    private static String unique() {
        return UUID.randomUUID() + "@example.org";
    }
}
