package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public quiz's pages, without a script: forms, the result, an address with consent. */
class PublicQuizPagesIT {

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
    void a_page_sets_no_cookie_loads_nothing_from_elsewhere_and_is_told_to_no_machine() {
        for (String path : List.of(link.page(), local(link.taken(4)))) {
            Answer page = PublicLink.visitor().get(path).is(200);
            assertThat(page.header("Set-Cookie")).isEmpty();
            assertThat(page.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "script-src 'self';", "form-action 'self'", "base-uri 'none'")
                    .doesNotContain("unsafe-eval", "http");
        }
    }

    @Test
    void a_form_leads_to_its_result_and_to_the_same_one_when_it_is_sent_again() {
        String form = PublicLink.form(link.ticket(), link.answers(4));
        Answer sent = PublicLink.post(PublicLink.visitor(), link.page(), form).is(303);
        assertThat(PublicLink.post(PublicLink.visitor(), link.page(), form).header("Location"))
                .isEqualTo(sent.header("Location"));
        assertThat(link.results()).isEqualTo(1);
        Answer result = PublicLink.visitor().get(sent.header("Location")).is(200);
        assertThat(result.body()).contains("Your role profile", "<svg", "Save as PDF", "Firm " + firm.slug());
        Answer german = PublicLink.visitor()
                .get(sent.header("Location") + "?language=de")
                .is(200);
        assertThat(german.body()).contains("Ihr Rollenprofil", "lang=\"de\"");
        Answer paper = PublicLink.visitor()
                .get(sent.header("Location") + "/profile.pdf")
                .is(200);
        assertThat(paper.header("Content-Type")).startsWith("application/pdf");
        assertThat(paper.body()).startsWith("%PDF-");
    }

    @Test
    void whatever_is_wrong_with_a_form_what_was_ticked_is_kept() {
        Map<String, Integer> answers = link.answers(4);
        String item = answers.keySet().iterator().next();
        String quick = PublicLink.visitor().get(link.api()).header("Quiz-Ticket");
        record Wrong(String form, int status, String said) {}
        List<Wrong> wrongs = List.of(
                new Wrong(PublicLink.form(quick, answers), 409, "quicker than anybody reads"),
                new Wrong(PublicLink.form(link.ticket(Duration.ofHours(25)), answers), 409, "more than a day"),
                new Wrong(PublicLink.form("made-up", answers), 422, "not one of this questionnaire's"),
                new Wrong(PublicLink.form(link.ticket(), answers) + "&website=http://spam.example", 422, "do not see"),
                new Wrong(
                        PublicLink.form(link.ticket(), answers).replace("a." + item + "=4", "a." + item + "=9"),
                        422,
                        "from 1 to 5"),
                new Wrong(
                        PublicLink.form(link.ticket(), answers)
                                .replace("a." + item + "=4", "a." + item + "=%3Cscript%3E"),
                        422,
                        "<div class=\"wrong\""));
        for (Wrong wrong : wrongs) {
            Answer shown = PublicLink.post(PublicLink.visitor(), link.page(), wrong.form())
                    .is(wrong.status());
            assertThat(shown.body()).contains(wrong.said()).doesNotContain("<script>");
            assertThat(shown.body().split(" checked").length - 1)
                    .as(wrong.said())
                    .isGreaterThanOrEqualTo(23);
        }
        assertThat(link.results()).isZero();
    }

    @Test
    void who_sends_too_often_waits_and_loses_nothing() {
        Caller bot = PublicLink.visitor();
        Answer answer = null;
        for (int i = 0; i < 100 && (answer == null || answer.status() != 429); i++) {
            answer = PublicLink.post(bot, link.page(), PublicLink.form(link.ticket(), link.answers(2)));
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.body()).contains("Many are answering just now");
        assertThat(answer.body().split(" checked").length - 1).isEqualTo(24);
    }

    @Test
    void what_is_not_there_is_the_same_for_all_and_a_closed_link_says_so() {
        String result = local(link.taken(3));
        Sql.run("update quiz_link set open = false where id = ?", link.id());
        Answer closed = PublicLink.visitor().get(link.page()).is(410);
        assertThat(closed.body()).contains("This questionnaire is closed");
        PublicLink.post(PublicLink.visitor(), link.page(), PublicLink.form(link.ticket(), link.answers(1)))
                .is(410);
        PublicLink.visitor().get(result).is(200);
        for (String path : List.of(
                "/q/" + firm.slug() + "/no-such",
                "/q/no-such-firm/roles",
                "/q/",
                "/q/" + firm.slug(),
                link.page() + "/r/" + "x".repeat(43),
                link.page() + "/r/short",
                link.page() + "/x",
                link.page() + "/r/" + "x".repeat(43) + "/profile.pdf")) {
            assertThat(PublicLink.visitor().get(path).is(404).body()).contains("This link leads nowhere");
        }
        PublicLink.visitor().call("PUT", link.page(), BodyPublishers.noBody()).is(405);
    }

    @Test
    void an_address_is_kept_with_consent_alone_and_tied_to_the_result_with_another() {
        String result = local(link.taken(4));
        assertThat(PublicLink.visitor().get(result).body())
                .contains("Would you like to hear from", "type=\"checkbox\"")
                .doesNotContain("checked");
        String typed = "do=leave" + PublicLink.field("name", "Vivian \"<b>Visitor</b>")
                + PublicLink.field("email", "Vivian@Example.org ");
        Answer refused = PublicLink.post(PublicLink.visitor(), result, typed).is(422);
        assertThat(refused.body())
                .contains("Tick this if you agree", "value=\"Vivian &quot;<b>Visitor</b>\"", "Nothing was kept yet");
        PublicLink.post(PublicLink.visitor(), result, "do=leave&agreed=on&name=&email=nowhere")
                .is(422);
        assertThat(contacts("name")).isEmpty();

        PublicLink.post(PublicLink.visitor(), result, typed + "&agreed=on").is(303);
        PublicLink.post(PublicLink.visitor(), result, typed + "&agreed=on").is(303);
        assertThat(contacts("name || ' ' || email")).containsExactly("Vivian \"<b>Visitor</b> vivian@example.org");
        assertThat(contacts("coalesce(result_token, 'not tied')")).containsExactly("not tied");
        assertThat(contacts("consent")).singleElement().asString().contains("may keep my name", "Firm " + firm.slug());
        String contactId = contacts("id::text").get(0);
        assertThat(Sql.column("select id::text from quiz_result where link_id = ?", link.id()))
                .doesNotContain(contactId);

        PublicLink.post(PublicLink.visitor(), result, typed + "&agreed=on&shares=on")
                .is(303);
        assertThat(contacts("result_token")).containsExactly(result.substring(result.lastIndexOf('/') + 1));
        Answer left = PublicLink.visitor().get(result).is(200);
        assertThat(left.body()).contains("Thank you", "Take my address back");
        PublicLink.post(PublicLink.visitor(), result, "do=take-back").is(303);
        assertThat(contacts("name")).isEmpty();
    }

    @Test
    void the_vp_reads_saves_and_erases_addresses_and_a_formula_is_none_in_the_file() {
        String result = local(link.taken(4));
        PublicLink.post(
                        PublicLink.visitor(),
                        result,
                        "do=leave&agreed=on&shares=on" + PublicLink.field("name", "=1+1")
                                + PublicLink.field("email", "v@example.org"))
                .is(303);
        String at = firm.path() + "/quiz-links/" + link.id() + "/contacts";
        Answer list = vera.get(at).is(200);
        assertThat(list.each("name")).containsExactly("=1+1");
        assertThat(vera.get(at + "/file.csv").is(200).body())
                .contains("'=1+1", "v@example.org", StackForTests.stack().url() + result);
        String one = at + "/" + list.each("id").get(0);
        vera.delete(one).isProblem(428);
        vera.having(vera.get(one)).delete(one).is(204);
        vera.get(one).isProblem(404, "not-found");
        assertThat(vera.get(firm.path() + "/quiz-links/" + link.id())
                        .json()
                        .path("contacts")
                        .asInt())
                .isZero();
    }

    @Test
    void a_link_that_asks_for_no_address_keeps_none() {
        String result = local(link.taken(4));
        Sql.run("update quiz_link set asks_contact = false where id = ?", link.id());
        assertThat(PublicLink.visitor().get(result).body()).doesNotContain("Would you like to hear from");
        PublicLink.post(PublicLink.visitor(), result, "do=leave&agreed=on&name=V&email=v@example.org")
                .is(410);
        assertThat(contacts("name")).isEmpty();
    }

    private List<String> contacts(String column) {
        return Sql.column("select " + column + " from quiz_contact where link_id = ?", link.id());
    }

    private static String local(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }
}
