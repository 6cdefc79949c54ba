package org.counterpart.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the server said to one call. */
public record Answer(String call, HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TYPES = "https://counterpart.example/problems/";

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    /** The header's value, or nothing if it was not sent. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(this + " is not JSON", malformed);
        }
    }

    /** Fails unless this is the status. */
    public Answer is(int status) {
        assertThat(status()).as(toString()).isEqualTo(status);
        return this;
    }

    /**
     * Fails unless this is a problem as the API promises it: problem details of this status and type, in words.
     *
     * @param type the end of the problem's type
     */
    public Answer isProblem(int status, String type) {
        isProblem(status);
        assertThat(json().path("type").asText()).as(toString()).isEqualTo(TYPES + type);
        return this;
    }

    /** Fails unless this is a problem of this status, with everything a problem has. */
    public Answer isProblem(int status) {
        is(status);
        assertThat(header("Content-Type")).as(toString()).isEqualTo("application/problem+json");
        assertThat(json().path("status").asInt()).as(toString()).isEqualTo(status);
        assertThat(json().path("type").asText()).as(toString()).startsWith(TYPES);
        for (String words : List.of("title", "detail")) {
            assertThat(json().path(words).asText()).as(words + " of " + this).contains(" ");
        }
        assertThat(json().path("instance").asText())
                .as(toString())
                .isEqualTo(response.uri().getRawPath());
        return this;
    }

    /** The fields a problem blames. */
    public List<String> blamedFields() {
        return json().path("errors").findValuesAsText("field");
    }

    /** The address of the list's part beside this one, or nothing if there is none. */
    public String link(String rel) {
        Pattern link = Pattern.compile("<([^>]*)>;\\s*rel=\"?" + rel + "\"?");
        return response.headers().allValues("Link").stream()
                .flatMap(links -> link.matcher(links).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** One field of every entry of a list. */
    public List<String> each(String field) {
        List<String> values = new ArrayList<>();
        json().forEach(entry -> values.add(entry.path(field).asText()));
        return values;
    }

    @Override
    public String toString() {
        String text = body().length() > 600 ? body().substring(0, 600) + "…" : body();
        return call + " → " + status() + " " + text;
    }
}
