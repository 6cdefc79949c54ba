package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public quiz as programs use it, and as bots would like to. */
class PublicQuizIT {

    private static TestFirm firm;
    private static Caller vera;
    private PublicLink link;

    @BeforeAll
    static void open_a_firm() {
        firm = TestFirm.open();
        vera = firm.vera().caller();
    }

    @BeforeEach
    void open_a_link() {
        link = PublicLink.open(firm, vera, "roles-" + UUID.randomUUID());
    }

    @Test
    void a_form_comes_with_a_ticket_and_is_not_sent_again_while_it_is_the_same() {
        Answer first = PublicLink.visitor().get(link.api()).is(200);
        assertThat(first.json().path("items")).hasSize(24);
        assertThat(first.json().path("firm").asText()).isEqualTo("Firm " + firm.slug());
        Answer known = PublicLink.visitor()
                .sending("If-None-Match", first.header("ETag"))
                .get(link.api())
                .is(304);
        assertThat(known.header("Quiz-Ticket")).isNotEmpty().isNotEqualTo(first.header("Quiz-Ticket"));
        Answer german = PublicLink.visitor().get(link.api() + "?language=de").is(200);
        assertThat(german.header("ETag")).isNotEqualTo(first.header("ETag"));
        assertThat(german.json().path("language").asText()).isEqualTo("de");
    }

    @Test
    void a_form_is_taken_once_and_sent_again_leads_to_the_same_result() {
        String ticket = link.ticket();
        Map<String, Integer> answers = link.answers(4);
        Answer sent = PublicLink.visitor()
                .post(link.api(), PublicLink.json(ticket, answers))
                .is(201);
        assertThat(sent.json().path("scores").path("expert").isNumber()).isTrue();
        Answer again = PublicLink.visitor()
                .post(link.api(), PublicLink.json(ticket, answers))
                .is(201);
        assertThat(again.header("Location")).isEqualTo(sent.header("Location"));
        answers.replaceAll((item, answer) -> 2);
        PublicLink.visitor().post(link.api(), PublicLink.json(ticket, answers)).isProblem(409, "quiz-public-sent");
        assertThat(link.results()).isEqualTo(1);
        Answer read = PublicLink.visitor().get(sent.header("Location")).is(200);
        assertThat(read.json()).isEqualTo(sent.json());
    }

    @Test
    void of_one_form_that_is_sent_many_times_at_once_one_sheet_is_kept() throws Exception {
        long before = link.sheets();
        String body = PublicLink.json(link.ticket(), link.answers(3));
        Callable<String> send =
                () -> PublicLink.visitor().post(link.api(), body).is(201).header("Location");
        var threads = Executors.newFixedThreadPool(8);
        List<String> places = new ArrayList<>();
        for (var place : threads.invokeAll(Collections.nCopies(16, send))) {
            places.add(place.get());
        }
        threads.shutdown();
        assertThat(places).containsOnly(places.get(0));
        assertThat(link.results()).isEqualTo(1);
        assertThat(link.sheets()).isEqualTo(before + 1);
    }

    @Test
    void what_is_sent_sooner_than_anybody_reads_or_a_day_late_is_not_taken() {
        Map<String, Integer> answers = link.answers(3);
        String fresh = PublicLink.visitor().get(link.api()).header("Quiz-Ticket");
        PublicLink.visitor().post(link.api(), PublicLink.json(fresh, answers)).isProblem(409, "quiz-public-too-quick");
        String old = link.ticket(Duration.ofHours(25));
        PublicLink.visitor().post(link.api(), PublicLink.json(old, answers)).isProblem(409, "quiz-public-old");
        String ahead = link.ticket(Duration.ofHours(-1));
        PublicLink.visitor().post(link.api(), PublicLink.json(ahead, answers)).isProblem(409, "quiz-public-old");
        assertThat(link.results()).isZero();
    }

    @Test
    void a_ticket_that_is_made_up_or_another_links_is_none() {
        PublicLink other = PublicLink.open(firm, vera, "other-" + UUID.randomUUID());
        Map<String, Integer> answers = link.answers(3);
        String real = link.ticket();
        String changed = (real.charAt(0) == 'A' ? 'B' : 'A') + real.substring(1);
        for (String ticket : List.of("x", changed, other.ticket(), "<script>alert(1)</script>", "A".repeat(74))) {
            Answer refused = PublicLink.visitor()
                    .post(link.api(), PublicLink.json(ticket, answers))
                    .isProblem(422, "invalid");
            assertThat(refused.blamedFields()).containsExactly("ticket");
        }
        assertThat(link.results()).isZero();
    }

    @Test
    void answers_that_are_missing_out_of_range_or_for_something_else_are_named() {
        Map<String, Integer> answers = new TreeMap<>(link.answers(3));
        List<String> items = List.copyOf(answers.keySet());
        answers.put(items.get(0), 6);
        answers.put(items.get(1), -1);
        answers.put("<script>alert(1)</script>", 3);
        Answer refused = PublicLink.visitor()
                .post(link.api(), PublicLink.json(link.ticket(), answers))
                .isProblem(422, "invalid");
        assertThat(refused.blamedFields())
                .containsExactlyInAnyOrder(
                        "answers." + items.get(0), "answers." + items.get(1), "answers.<script>alert(1)</script>");
        answers = new HashMap<>(link.answers(3));
        answers.remove(items.get(5));
        Answer missing = PublicLink.visitor()
                .post(link.api(), PublicLink.json(link.ticket(), answers))
                .isProblem(422, "invalid");
        assertThat(missing.blamedFields()).containsExactly("answers." + items.get(5));
        PublicLink.visitor().post(link.api(), "{\"ticket\"").isProblem(400, "body-malformed");
        PublicLink.visitor().post(link.api(), "{\"answers\": {}, \"more\": 1}").isProblem(400, "body-unreadable");
        assertThat(link.results()).isZero();
    }

    @Test
    void answers_for_a_version_that_is_asked_no_more_are_not_taken() {
        String body = PublicLink.json(link.ticket(), link.answers(3));
        Sql.run("update quiz_link set version_id = ? where id = ?", QuizRows.version(firm), link.id());
        PublicLink.visitor().post(link.api(), body).isProblem(409, "quiz-public-changed");
        assertThat(link.results()).isZero();
    }

    @Test
    void a_closed_link_says_so_and_results_stay() {
        String result = PublicLink.visitor()
                .post(link.api(), PublicLink.json(link.ticket(), link.answers(3)))
                .is(201)
                .header("Location");
        String late = PublicLink.json(link.ticket(), link.answers(4));
        String at = firm.path() + "/quiz-links/" + link.id();
        vera.having(vera.get(at))
                .put(at, "{\"title\": \"Which role?\", \"open\": false}")
                .is(200);
        Answer closed = PublicLink.visitor().get(link.api()).is(200);
        assertThat(closed.json().path("open").asBoolean()).isFalse();
        assertThat(closed.header("Quiz-Ticket")).isEmpty();
        PublicLink.visitor().post(link.api(), late).isProblem(409, "quiz-public-closed");
        PublicLink.visitor().get(result).is(200);
        assertThat(link.results()).isEqualTo(1);
    }

    @Test
    void another_firms_link_of_the_same_name_is_another_and_what_is_not_there_is_the_same_for_all() {
        TestFirm theirs = TestFirm.open();
        PublicLink same = PublicLink.open(theirs, theirs.vera().caller(), link.slug());
        String result = PublicLink.visitor()
                .post(link.api(), PublicLink.json(link.ticket(), link.answers(3)))
                .is(201)
                .header("Location");
        String token = result.substring(result.lastIndexOf('/') + 1);
        assertThat(PublicLink.visitor()
                        .get(same.api())
                        .is(200)
                        .json()
                        .path("firm")
                        .asText())
                .isEqualTo("Firm " + theirs.slug());
        PublicLink.visitor().get(same.api() + "/results/" + token).isProblem(404, "not-found");
        PublicLink.visitor()
                .post(same.api(), PublicLink.json(link.ticket(), link.answers(3)))
                .isProblem(422, "invalid");
        PublicLink elsewhere = PublicLink.open(firm, vera, "beside-" + UUID.randomUUID());
        PublicLink.visitor().get(elsewhere.api() + "/results/" + token).isProblem(404, "not-found");
        TestFirm suspended = TestFirm.open();
        PublicLink gone = PublicLink.open(suspended, suspended.vera().caller(), "roles");
        Sql.run("update firm set status = 'SUSPENDED' where firm_id = ?", suspended.id());
        List<String> told = List.of(
                        gone.api(),
                        "/api/public/quiz/" + firm.slug() + "/no-such-quiz",
                        "/api/public/quiz/no-such-firm/roles",
                        "/api/public/quiz/%3Cscript%3E/roles")
                .stream()
                .map(path -> PublicLink.visitor()
                        .get(path)
                        .isProblem(404, "not-found")
                        .json()
                        .path("detail")
                        .asText())
                .distinct()
                .toList();
        assertThat(told).hasSize(1);
        assertThat(same.sheets()).isZero();
    }

    @Test
    void a_bot_that_posts_a_thousand_times_is_told_to_wait_and_nothing_is_kept_twice() {
        Caller bot = PublicLink.visitor();
        String body = PublicLink.json(link.ticket(), link.answers(5));
        Map<Integer, Integer> statuses = new TreeMap<>();
        Answer last = null;
        for (int i = 0; i < 1_000; i++) {
            Answer answer = bot.post(link.api(), body);
            statuses.merge(answer.status(), 1, Integer::sum);
            last = answer.status() == 429 ? answer : last;
        }
        assertThat(statuses.keySet()).containsExactlyInAnyOrder(201, 429);
        assertThat(statuses.get(429)).isGreaterThan(500);
        last.isProblem(429, "too-many");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(link.results()).isEqualTo(1);
        PublicLink.visitor()
                .post(link.api(), PublicLink.json(link.ticket(), link.answers(2)))
                .is(201);
    }

    @Test
    void a_vp_opens_words_and_closes_links_and_consultants_read_them() {
        Caller camila = firm.camila().caller();
        String links = firm.path() + "/quiz-links";
        String at = links + "/" + link.id();
        camila.post(links, "{\"slug\": \"mine\", \"title\": \"Mine\"}").isProblem(403);
        camila.get(at).is(200);
        camila.get(at + "/contacts").isProblem(403);
        assertThat(camila.get(links).is(200).each("slug")).contains(link.slug());
        assertThat(vera.post(links, "{\"slug\": \"Big Letters\", \"title\": \"x\"}")
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("slug");
        vera.post(links, "{\"slug\": \"%s\", \"title\": \"x\"}".formatted(link.slug()))
                .isProblem(409, "quiz-links-slug-taken");
        vera.put(at, "{\"title\": \"Other\"}").isProblem(428);
        Answer read = vera.get(at);
        assertThat(vera.having(read)
                        .put(at, "{\"title\": \"Other\", \"slug\": \"elsewhere\"}")
                        .isProblem(422)
                        .blamedFields())
                .containsExactly("slug");
        vera.having(read).put(at, "{\"title\": \"Other\"}").is(200);
        vera.having(read).put(at, "{\"title\": \"Third\"}").isProblem(412);
        Caller keyed = vera.sending("Idempotency-Key", UUID.randomUUID().toString());
        String body = "{\"slug\": \"twice-%s\", \"title\": \"Twice\"}".formatted(UUID.randomUUID());
        assertThat(keyed.post(links, body).is(201).header("Location"))
                .isEqualTo(keyed.post(links, body).is(201).header("Location"));
    }
}
