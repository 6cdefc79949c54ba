package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterpart.api.Answer;
import org.counterpart.api.Caller;
import org.counterpart.api.Sql;
import org.counterpart.api.TestFirm;
import org.counterpart.api.TestFirm.Person;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation that the API's own document names as two clients of one firm, from two organisations: each has
 * an engagement alone with the firm, and both have one together. What is another's, or the firm's own, neither finds.
 * See the sixth net.
 */
class ClientsWalkIT {

    private static final String NOTE = "what-the-firm-says-among-itself";
    private static final String RATE = "987654321";
    private static final String PROMISE = "what-was-promised-in-";
    private static final String TERM = "what-nordhavn-alone-contracts";

    private static TestFirm firm;
    private static UUID nordhavns;
    private static UUID atlas;
    private static UUID both;
    private static Person camila;
    private static Person clara;
    private static Person karim;
    private static List<String> theFirmsOwn;

    @BeforeAll
    static void open_a_firm_with_two_clients() {
        firm = TestFirm.open();
        camila = firm.camila();
        firm.vera();
        UUID nordhavn = firm.organization("Nordhavn " + UUID.randomUUID());
        UUID utilities = firm.organization("Atlas " + UUID.randomUUID());
        clara = firm.clara(nordhavn);
        karim = firm.karim(utilities);
        nordhavns = engagement(nordhavn);
        atlas = engagement(utilities);
        both = engagement(nordhavn, utilities);
        UUID hidden = engagement(firm.organization("Skerry " + UUID.randomUUID()), nordhavn);
        Sql.run("update engagement set released_at = null where id = ?", hidden);
        Sql.run(
                "update contract_term set text = ? where kind = 'CONFIDENTIALITY' and engagement_id = ?",
                TERM,
                nordhavns);
        Sql.run("update client_organization set note = ? where firm_id = ?", NOTE, firm.id());
        Sql.run("update contact set note = ?, phone = '+4722123456' where firm_id = ?", NOTE, firm.id());
        Sql.run("update consultant set rate_amount = ? where firm_id = ?", Long.valueOf(RATE), firm.id());
        theFirmsOwn = List.of(NOTE, RATE, camila.email(), "+4722123456", hidden.toString(), "Skerry");
    }

    @TestFactory
    Stream<DynamicTest> of_another_organisations_engagement_a_client_finds_nothing() {
        return walk(ofEngagements(), karim.caller(), nordhavns, answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> an_engagement_that_is_not_open_to_its_clients_is_not_there_for_them() {
        UUID unreleased = engagement(UUID.fromString(
                Sql.column("select client_id from member where firm_id = ? and name like 'Karim%'", firm.id())
                        .get(0)));
        Sql.run("update engagement set released_at = null where id = ?", unreleased);
        return walk(ofEngagements(), karim.caller(), unreleased, answer -> answer.isProblem(404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> what_a_client_reads_of_their_own_holds_nothing_of_the_firms_own() {
        return walk(reads(), clara.caller(), nordhavns, answer -> {
            assertThat(answer.status()).as(answer.toString()).isIn(200, 404);
            assertThat(answer.body()).doesNotContain(theFirmsOwn);
        });
    }

    @TestFactory
    Stream<DynamicTest> what_a_client_reads_of_a_shared_engagement_holds_no_promise_among_others() {
        return walk(reads(), karim.caller(), both, answer -> {
            assertThat(answer.status()).as(answer.toString()).isIn(200, 404);
            assertThat(answer.body())
                    .doesNotContain(theFirmsOwn)
                    .doesNotContain(PROMISE + nordhavns, PROMISE + both, TERM, nordhavns.toString());
        });
    }

    /** Without this the rest would prove nothing. */
    @Test
    void each_client_is_shown_their_own_engagements() {
        assertThat(clara.caller().get(firm.path() + "/engagements").is(200).each("id"))
                .containsExactlyInAnyOrder(nordhavns.toString(), both.toString());
        assertThat(karim.caller().get(firm.path() + "/engagements").is(200).each("id"))
                .containsExactlyInAnyOrder(atlas.toString(), both.toString());
        Caller asClara = clara.caller();
        assertThat(reads().stream()
                        .filter(operation -> operation.path().contains("/engagements/"))
                        .filter(operation -> call(operation, asClara, nordhavns).status() == 200))
                .as("what clients read of an engagement of theirs")
                .hasSizeGreaterThan(8);
    }

    private static UUID engagement(UUID... organizations) {
        UUID engagement = firm.agreement(organizations);
        firm.joins(engagement, camila);
        firm.sends(engagement);
        firm.decision(engagement);
        firm.booking(engagement, firm.consultant("Camila Rocha"));
        Sql.run("update booking set note = ? where engagement_id = ?", NOTE, engagement);
        Sql.run(
                "insert into engagement_note (firm_id, id, text, changed_at) values (?, ?, ?, now())",
                firm.id(),
                engagement,
                NOTE);
        UUID solveig = firm.contact(organizations[0], UUID.randomUUID() + "@example.org");
        Sql.run(
                "update promise set text = ? where id = ?",
                PROMISE + engagement,
                firm.promise(engagement, null, organizations[0], camila, solveig));
        return engagement;
    }

    /** Everything there is on an engagement, and on what was promised in it. */
    private static List<Operation> ofEngagements() {
        return Operation.onOneThing().stream()
                .filter(operation -> operation.path().matches(".*/(engagements|promises)/\\{.*"))
                .toList();
    }

    private static List<Operation> reads() {
        return Operation.inFirms().stream().filter(Operation::isRead).toList();
    }

    private static Stream<DynamicTest> walk(
            List<Operation> operations, Caller caller, UUID engagement, Consumer<Answer> rule) {
        assertThat(operations).hasSizeGreaterThan(10);
        return operations.stream()
                .map(operation ->
                        dynamicTest(operation.toString(), () -> rule.accept(call(operation, caller, engagement))));
    }

    private static Answer call(Operation operation, Caller caller, UUID engagement) {
        String address = operation.address((kind, within) -> switch (kind) {
            case "firms" -> firm.slug();
            case "engagements" -> engagement.toString();
            case "versions" -> "1";
            case "promises" ->
                Sql.column("select id from promise where engagement_id = ? order by id", engagement)
                        .get(0);
            default -> OperationsWalkIT.thing(operation, kind, firm, within);
        });
        return OperationsWalkIT.send(operation, caller, address, firm);
    }
}
