package org.counterpart.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.counterpart.quiz.TestTickets;

/**
 * A public link to the Role Orientation questionnaire, as visitors and the firm use it.
 *
 * @param vp opened it
 */
public record PublicLink(TestFirm firm, Caller vp, UUID id, String slug) {

    /** A form that was open for some minutes. */
    private static final Duration MINUTES = Duration.ofMinutes(5);

    /** Opens one that asks for addresses. */
    public static PublicLink open(TestFirm firm, Caller vp, String slug) {
        Answer opened = vp.post(
                        firm.path() + "/quiz-links",
                        """
                        {"slug": "%s", "title": "Which role do you play?", "greeting": "Welcome.", "asksContact": true}"""
                                .formatted(slug))
                .is(201);
        return new PublicLink(firm, vp, UUID.fromString(opened.json().path("id").asText()), slug);
    }

    /** Where programs find it. */
    public String api() {
        return "/api/public/quiz/" + firm.slug() + "/" + slug;
    }

    /** Where people find it. */
    public String page() {
        return "/q/" + firm.slug() + "/" + slug;
    }

    /** Somebody at an address of their own on the net. */
    public static Caller visitor() {
        return Caller.nobody().sending("X-Forwarded-For", "2001:db8:" + hex() + ":" + hex() + "::1");
    }

    private static String hex() {
        return Integer.toHexString(ThreadLocalRandom.current().nextInt(0x10000));
    }

    /** The ticket of a form that was filled in at leisure. */
    public String ticket() {
        return ticket(MINUTES);
    }

    /** The ticket of a form that was handed out so long ago. */
    public String ticket(Duration ago) {
        String key = Sql.column("select encode(form_key, 'hex') from quiz_link where id = ?", id)
                .get(0);
        String digest = Sql.column(
                        """
                        select v.digest from quiz_link l join instrument_version v on v.firm_id = l.firm_id and v.id = l.version_id
                         where l.id = ?""",
                        id)
                .get(0);
        return TestTickets.issued(HexFormat.of().parseHex(key), digest, ago);
    }

    /** Every item answered with this. */
    public Map<String, Integer> answers(int each) {
        JsonNode items = visitor().get(api()).is(200).json().path("items");
        Map<String, Integer> answers = new LinkedHashMap<>();
        items.forEach(item -> answers.put(item.path("key").asText(), each));
        return answers;
    }

    /** What programs send. */
    public static String json(String ticket, Map<String, Integer> answers) {
        return """
                {"ticket": "%s", "language": "en", "answers": {%s}}"""
                .formatted(
                        ticket,
                        answers.entrySet().stream()
                                .map(answer -> "\"" + answer.getKey() + "\": " + answer.getValue())
                                .collect(Collectors.joining(", ")));
    }

    /** What a browser sends. */
    public static String form(String ticket, Map<String, Integer> answers) {
        return "do=send&ticket=" + ticket
                + answers.entrySet().stream()
                        .map(answer -> "&a." + answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining());
    }

    /** A field of a form. */
    public static String field(String name, String value) {
        return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Sends a form as a browser does. */
    public static Answer post(Caller visitor, String path, String form) {
        return visitor.sending("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, form);
    }

    /** Takes the quiz as a browser does; where its result is. */
    public String taken(int each) {
        return post(visitor(), page(), form(ticket(), answers(each))).is(303).header("Location");
    }

    /** How many results are kept. */
    public long results() {
        return Sql.number("select count(*) from quiz_result where link_id = ?", id);
    }

    /** How many sheets there are in the firm, of visitors. */
    public long sheets() {
        return Sql.number("select count(*) from answer_sheet where firm_id = ? and rater_group = 'PUBLIC'", firm.id());
    }
}
