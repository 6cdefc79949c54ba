package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.counterpart.api.TestFirm.Person;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An observer's answers, by the secret of a link alone: over the API, and on a plain page without a script. */
class PublicAnswersIT {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private TestFirm firm;
    private UUID round;
    private UUID subject;
    private UUID observer;
    private String token;

    @BeforeEach
    void somebody_is_asked_about_camila() {
        firm = TestFirm.open();
        Person camila = new Person(firm.invited("camila@" + firm.slug() + ".example"), null, null, "Camila Rocha");
        round = QuizRows.round(firm, QuizRows.version(firm), camila, null, null);
        subject = QuizRows.subject(firm, round, camila);
        observer = QuizRows.observer(firm, subject, "CLIENT", "APPROVED");
        token = firm.guestLink("quiz.observe", observer, "1 day");
    }

    @Test
    void whoever_has_the_link_learns_what_is_asked_and_how_it_will_be_shown_but_not_how_it_is_scored() {
        Answer form = Caller.nobody().get(address(token)).is(200);
        assertThat(form.json().path("subject").asText()).isEqualTo("Camila Rocha");
        assertThat(form.json().path("smallestGroup").asInt()).isEqualTo(4);
        assertThat(form.json().path("group").asText()).isEqualTo("CLIENT");
        assertThat(form.json().path("items").get(0).path("text").path("en").asText())
                .isEqualTo("They know.");
        assertThat(form.body()).doesNotContain("loads", "reversed", "weight", "I know.", "example.org");
        assertThat(form.header("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(form.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void two_devices_that_save_at_once_lose_nothing_of_each_other() throws Exception {
        for (int time = 0; time < 4; time++) {
            int one = 1 + time;
            int other = 5 - time;
            List<Integer> both = atOnce(
                    () -> save(token, Map.of("knows", one), false).status(),
                    () -> save(token, Map.of("asks", other), false).status());
            assertThat(both).containsExactly(200, 200);
            JsonNode saved = Caller.nobody().get(address(token)).is(200).json().path("answers");
            assertThat(saved.path("knows").asInt()).isEqualTo(one);
            assertThat(saved.path("asks").asInt()).isEqualTo(other);
        }
    }

    @Test
    void a_sheet_is_sent_once_from_whichever_link_or_device() throws Exception {
        String reminder = firm.guestLink("quiz.observe", observer, "1 day");
        Map<String, Integer> all = Map.of("knows", 4, "asks", 2);
        List<Integer> both = atOnce(() -> save(token, all, true).status(), () -> save(reminder, all, true)
                .status());
        assertThat(both).containsExactlyInAnyOrder(200, 409);
        assertThat(sheets()).containsExactly("{4,2}");
        for (String link : List.of(token, reminder)) {
            assertThat(save(link, all, true)
                            .isProblem(409, "quiz-observer-answered")
                            .body())
                    .contains("Your answers have been sent");
            Caller.nobody().get(address(link)).isProblem(409, "quiz-observer-answered");
            assertThat(page(link, null).body()).contains("Thank you. Your answers were sent.");
        }
        assertThat(sheets()).hasSize(1);
        for (int time = 0; time < 6; time++) {
            String again =
                    firm.guestLink("quiz.observe", QuizRows.observer(firm, subject, "CLIENT", "APPROVED"), "1 day");
            assertThat(atOnce(
                            () -> save(again, all, true).status(),
                            () -> save(again, all, true).status(),
                            () -> save(again, Map.of("knows", 1), false).status()))
                    .as("of two that are sent at once one is, and nothing is our fault")
                    .contains(409)
                    .allMatch(status -> status == 200 || status == 409);
        }
        assertThat(sheets()).hasSize(7);
    }

    @Test
    void what_is_not_asked_out_of_range_missing_or_of_another_version_is_refused_and_nothing_is_lost() {
        save(token, Map.of("knows", 4), false).is(200);
        assertThat(save(token, Map.of("asks", 6), false)
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("answers.asks");
        assertThat(save(token, Map.of("asks", 0), true)
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("answers.asks");
        assertThat(save(token, Map.of("other", 1), false)
                        .isProblem(422, "invalid")
                        .blamedFields())
                .containsExactly("answers.other");
        assertThat(save(token, Map.of(), true).isProblem(422, "invalid").blamedFields())
                .containsExactly("answers.asks");
        Caller another = Caller.nobody().sending("If-Match", "\"" + "0".repeat(64) + "\"");
        another.put(address(token), body(Map.of("asks", 1), Map.of(), false)).isProblem(412, "stale");
        Caller.nobody()
                .put(address(token), body(Map.of("asks", 1), Map.of(), false))
                .isProblem(428, "precondition-required");
        assertThat(put(token, body(Map.of(), Map.of("less", "No."), false))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("comments.less");
        assertThat(put(token, body(Map.of(), Map.of("more", "x".repeat(2001)), false))
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("comments.more");
        put(token, "{\"answers\": {\"asks\": \"many\"}}").isProblem(400);
        assertThat(Caller.nobody().get(address(token)).json().path("answers").toString())
                .isEqualTo("{\"knows\":4}");
        assertThat(sheets()).isEmpty();
    }

    @Test
    void a_link_that_is_made_up_expired_or_for_something_else_opens_nothing() {
        Caller.nobody().get(address("x".repeat(43))).isProblem(404, "not-found");
        Caller.nobody().get(address("short")).isProblem(404, "not-found");
        Caller.nobody()
                .get(address(firm.guestLink("quiz.observe", observer, "-1 second")))
                .isProblem(409, "guest-expired");
        Caller.nobody()
                .get(address(firm.guestLink("promise.ruling", observer, "1 day")))
                .isProblem(404, "not-found");
        Caller.nobody()
                .get(address(firm.guestLink("quiz.observe", UUID.randomUUID(), "1 day")))
                .isProblem(404, "not-found");
        TestFirm others = TestFirm.open();
        Caller.nobody()
                .get(address(others.guestLink("quiz.observe", observer, "1 day")))
                .isProblem(404, "not-found");
    }

    @Test
    void who_was_not_approved_or_comes_too_late_cannot_answer() throws Exception {
        UUID refused = QuizRows.observer(firm, subject, "CLIENT", "REFUSED");
        save(firm.guestLink("quiz.observe", refused, "1 day"), Map.of("knows", 4), false)
                .isProblem(409, "quiz-closed");
        Sql.run("update quiz_round set closes_at = now() where id = ?", round);
        save(token, Map.of("knows", 4, "asks", 2), true).isProblem(409, "quiz-closed");
        assertThat(page(token, null).body()).contains("This questionnaire is closed");
        assertThat(sheets()).isEmpty();
    }

    @Test
    void nothing_is_written_down_of_who_answered_or_when() {
        long before = trail();
        save(token, Map.of("knows", 4), false).is(200);
        put(token, body(Map.of("asks", 2), Map.of("more", "Listening."), true)).is(200);
        assertThat(Sql.column("select used_at from guest_link where subject_id = ?", observer))
                .containsOnlyNulls();
        assertThat(trail()).as("the audit trail").isEqualTo(before);
        assertThat(Sql.column("select answers || comments from observer_turn where id = ?", observer))
                .containsExactly("{}{}");
        assertThat(Sql.column("select text from answer_comment where subject_id = ?", subject))
                .containsExactly("Listening.");
    }

    @Test
    void who_guesses_is_turned_away_and_whoever_has_a_link_goes_on() throws Exception {
        String office = "198.51.100.7, " + firm.slug();
        HttpResponse<String> guess = null;
        for (int i = 0; i < 2_000 && (guess == null || guess.statusCode() != 429); i++) {
            guess = send(HttpRequest.newBuilder(URI.create(url() + address("x".repeat(43))))
                    .header("X-Forwarded-For", office));
        }
        assertThat(guess.statusCode()).isEqualTo(429);
        assertThat(guess.headers().firstValue("Retry-After")).isPresent();
        assertThat(guess.headers().firstValue("Content-Type")).contains("application/problem+json");
        Caller.nobody().get(address(token)).is(200);
    }

    @Test
    void the_page_says_first_what_is_shown_to_whom_in_the_observers_language_and_works_without_a_script()
            throws Exception {
        Sql.run("update quiz_observer set language = 'de' where id = ?", observer);
        HttpResponse<String> page = page(token, null);
        assertThat(page.body())
                .contains("<html lang=\"de\">", "Wie erleben Sie Camila Rocha bei der Arbeit?", "4 oder mehr von Ihnen")
                .contains("<span lang=\"en\">They know.</span>");
        assertThat(page.body().indexOf("Niemand sieht")).isLessThan(page.body().indexOf("They know."));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';")
                .doesNotContain("script-src 'self' ");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");

        String version = page.body().replaceAll("(?s).*name=\"version\" value=\"([0-9a-f]+)\".*", "$1");
        HttpResponse<String> inFrench = page(token, "a.knows=4&language=fr&version=" + version);
        assertThat(inFrench.body()).contains("<html lang=\"fr\">", "value=\"4\" required checked");
        HttpResponse<String> missing = page(token, "a.knows=4&do=send&version=" + version);
        assertThat(missing.body()).contains("role=\"alert\"", "Frage 2 von 2", "Das ist noch nicht beantwortet.");
        HttpResponse<String> wrong = page(token, "a.knows=4&a.asks=9&do=send&version=" + version);
        assertThat(wrong.body()).contains("Die Antworten gehen von 1 bis 5.");
        assertThat(sheets()).isEmpty();
        HttpResponse<String> sent =
                page(token, "a.asks=1&w.more=%3Cscript%3Ealert(1)%3C/script%3E&do=send&version=" + version);
        assertThat(sent.body()).contains("Danke. Ihre Antworten sind abgeschickt.");
        assertThat(sheets()).containsExactly("{4,1}");
    }

    private long trail() {
        return Sql.number("select count(*) from audit_entry where firm_id = ?", firm.id());
    }

    private List<String> sheets() {
        return Sql.column("select answers::text from answer_sheet where subject_id = ?", subject);
    }

    private static Answer save(String token, Map<String, Integer> answers, boolean finished) {
        return put(token, body(answers, Map.of(), finished));
    }

    private static Answer put(String token, Object body) {
        // All of these tests ask the same of everybody.
        Caller caller = Caller.nobody().sending("If-Match", "\"" + digest() + "\"");
        return body instanceof String text
                ? caller.sending("Content-Type", "application/json").send("PUT", address(token), text)
                : caller.put(address(token), body);
    }

    private static String digest() {
        return Sql.column("select encode(sha256(convert_to(?, 'UTF8')), 'hex')", QuizRows.DOCUMENT)
                .get(0);
    }

    private static Map<String, Object> body(Map<String, Integer> answers, Map<String, String> words, boolean finished) {
        return Map.of("answers", answers, "comments", words, "finished", finished);
    }

    private static String address(String token) {
        return "/api/public/answers/" + token;
    }

    private static String url() {
        return StackForTests.stack().url();
    }

    /** @param form what is sent by POST; {@code null}: it is looked at */
    private static HttpResponse<String> page(String token, String form) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url() + "/g/" + token));
        return send(
                form == null
                        ? request
                        : request.header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return BROWSER.send(request.build(), BodyHandlers.ofString());
    }

    @SafeVarargs
    private static List<Integer> atOnce(Callable<Integer>... calls) throws Exception {
        var threads = Executors.newFixedThreadPool(calls.length);
        List<Integer> answers = new ArrayList<>();
        for (var answer : threads.invokeAll(List.of(calls))) {
            answers.add(answer.get());
        }
        threads.shutdown();
        return answers;
    }
}
