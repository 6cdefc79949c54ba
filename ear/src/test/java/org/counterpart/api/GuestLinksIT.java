package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.stack.Mail;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reminders of promises in a real inbox, and the link in the last by which its receiver rules without a sign-in. */
class GuestLinksIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private TestFirm firm;
    private UUID organization;
    private UUID engagement;
    private String receiver;
    private UUID promise;

    @BeforeEach
    void promise_something_that_was_due_yesterday() {
        firm = TestFirm.open();
        organization = firm.organization("Nordhavn Port Authority");
        engagement = firm.engagement(organization);
        String address = "camila.rocha@" + firm.slug() + ".example";
        Person camila = new Person(firm.invited(address), null, address, "Camila Rocha");
        firm.joins(engagement, camila);
        receiver = "clara." + UUID.randomUUID() + "@nordhavn.example";
        UUID contact = firm.contact(organization, receiver);
        Sql.run("update contact set language = 'de', zone = 'Europe/Copenhagen' where id = ?", contact);
        promise = firm.promise(engagement, null, organization, camila, contact);
        Sql.run(
                "update promise set due_at = now() - interval '48 hours', accepted_at = now() - interval '9 days' where id = ?",
                promise);
    }

    @Test
    void on_the_day_after_giver_and_receiver_get_one_mail_each_in_their_language() {
        remind();
        Mail asked = StackForTests.stack().inbox().awaitMailTo(receiver);
        assertThat(asked.subject()).isEqualTo("Wurde es gehalten? The list of berths");
        assertThat(asked.text()).contains("It lies on the table.", "One harbour");
        assertThat(asked.headers())
                .containsEntry("Auto-Submitted", "auto-generated")
                .containsEntry("Content-Language", "de")
                .containsEntry("From", "counterpart@localhost");
        String giver = "camila.rocha@" + firm.slug() + ".example";
        Mail told = StackForTests.stack().inbox().awaitMailTo(giver);
        assertThat(told.subject()).isEqualTo("Was due: The list of berths");
        assertThat(told.links()).singleElement().asString().endsWith("/promises?promise=" + promise);
        remind();
        awaitNoWork();
        assertThat(Sql.column("select recipient from mail where firm_id = ?", firm.id()))
                .as("reminded again, nobody is written to again")
                .containsExactlyInAnyOrder(receiver, giver);
        assertThat(Sql.number(
                        "select count(*) from mail where firm_id = ? and state = 'SENT' and body = '' and html = ''",
                        firm.id()))
                .as("what was said is forgotten once it is sent")
                .isEqualTo(2);
    }

    @Test
    void who_is_not_to_be_reminded_any_more_is_not() {
        Sql.run("update promise set state = 'KEPT' where id = ?", promise);
        remind();
        awaitNoWork();
        assertThat(Sql.column("select recipient from mail where firm_id = ?", firm.id()))
                .isEmpty();
    }

    @Test
    void looking_changes_nothing_and_sending_rules_once() throws Exception {
        remind();
        String link =
                StackForTests.stack().inbox().awaitMailTo(receiver).links().get(0);
        for (int scanner = 0; scanner < 3; scanner++) {
            HttpResponse<String> shown = get(link);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body()).contains("Was this promise kept?", "The list of berths", "<form method=\"post\">");
            assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(shown.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'");
            assertThat(shown.headers().allValues("Set-Cookie")).isEmpty();
        }
        assertThat(state()).isEqualTo("ACCEPTED");
        HttpResponse<String> wrong = post(link, "verdict=BROKEN&note=" + "x".repeat(1001));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body()).contains("At most 1,000 characters", "x".repeat(1001));
        assertThat(post(link, "note=none").body()).contains("Fill this in");
        assertThat(state()).isEqualTo("ACCEPTED");
        String note = URLEncoder.encode("<b>Nothing</b> lay there.", StandardCharsets.UTF_8);
        assertThat(post(link, "verdict=BROKEN&note=" + note).body()).contains("Thank you");
        assertThat(state()).isEqualTo("BROKEN");
        assertThat(Sql.column(
                        "select by_name || ': ' || note from promise_event where kind = 'BROKEN' and promise_id = ?",
                        promise))
                .containsExactly("The receiver: <b>Nothing</b> lay there.");
        assertThat(get(link).statusCode()).isEqualTo(410);
        HttpResponse<String> again = post(link, "verdict=KEPT");
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("This link has been used");
        assertThat(state()).isEqualTo("BROKEN");
    }

    @Test
    void a_link_that_is_made_up_expired_for_something_else_or_over_says_so() throws Exception {
        assertThat(get(address("x".repeat(43))).statusCode()).isEqualTo(404);
        assertThat(get(address("")).statusCode()).isEqualTo(404);
        assertThat(get(address("short")).body()).contains("This link leads nowhere");
        HttpResponse<String> expired = get(address(firm.guestLink("promise.ruling", promise, "-1 second")));
        assertThat(expired.statusCode()).isEqualTo(410);
        assertThat(expired.body()).contains("This link has expired");
        assertThat(get(address(firm.guestLink("no.such.purpose", promise, "1 day")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(address(firm.guestLink("promise.ruling", UUID.randomUUID(), "1 day")))
                        .statusCode())
                .isEqualTo(404);
        String over = firm.guestLink("promise.ruling", promise, "1 day");
        Sql.run("update promise set state = 'KEPT' where id = ?", promise);
        HttpResponse<String> settled = post(address(over), "verdict=BROKEN");
        assertThat(settled.statusCode()).isEqualTo(410);
        assertThat(settled.body()).contains("nothing left to answer");
        String suspended = firm.guestLink("promise.ruling", promise, "1 day");
        Sql.run("update firm set status = 'SUSPENDED' where firm_id = ?", firm.id());
        assertThat(get(address(suspended)).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_due_yet_can_be_kept_but_not_broken() throws Exception {
        Sql.run("update promise set due_at = now() + interval '1 hour' where id = ?", promise);
        String link = address(firm.guestLink("promise.ruling", promise, "1 day"));
        assertThat(get(link).body()).contains("value=\"KEPT\"").doesNotContain("value=\"BROKEN\"");
        assertThat(post(link, "verdict=BROKEN").statusCode()).isEqualTo(410);
        assertThat(state()).isEqualTo("ACCEPTED");
    }

    @Test
    void of_two_who_send_it_at_once_one_rules() throws Exception {
        for (int round = 0; round < 4; round++) {
            Sql.run("update promise set state = 'ACCEPTED' where id = ?", promise);
            String link = address(firm.guestLink("promise.ruling", promise, "1 day"));
            List<Callable<Integer>> both =
                    List.of(() -> post(link, "verdict=KEPT").statusCode(), () -> post(link, "verdict=BROKEN")
                            .statusCode());
            List<Integer> answers = new ArrayList<>();
            var threads = Executors.newFixedThreadPool(2);
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
            threads.shutdown();
            assertThat(answers).containsExactlyInAnyOrder(200, 410);
        }
    }

    @Test
    void whoever_asks_too_often_waits() throws Exception {
        HttpResponse<String> answer = null;
        for (int i = 0; i < 2_000 && (answer == null || answer.statusCode() != 429); i++) {
            // As the proxy before us says who asks.
            answer = send(HttpRequest.newBuilder(URI.create(address("x".repeat(43))))
                    .header("X-Forwarded-For", "203.0.113.7, " + firm.slug())
                    .build());
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(get(address("x".repeat(43))).statusCode()).isEqualTo(404);
    }

    /** Makes the reminders due, as they are once a promise was accepted. */
    private void remind() {
        Sql.run(
                "insert into due_work (firm_id, id, kind, subject_id, due_at) values (?, ?, 'promises.remind', ?, now())",
                firm.id(),
                UUID.randomUUID(),
                promise);
    }

    private void awaitNoWork() {
        long end = System.nanoTime() + 60_000_000_000L;
        while (Sql.number("select count(*) from due_work where firm_id = ?", firm.id()) > 0) {
            assertThat(System.nanoTime()).as("due work is done").isLessThan(end);
        }
    }

    private String state() {
        return Sql.column("select state from promise where id = ?", promise).get(0);
    }

    private static String address(String token) {
        return StackForTests.stack().url() + "/g/" + token;
    }

    private static HttpResponse<String> get(String link) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(link)).build());
    }

    private static HttpResponse<String> post(String link, String form) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return BROWSER.send(request, BodyHandlers.ofString());
    }
}
