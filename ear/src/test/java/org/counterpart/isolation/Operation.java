package org.counterpart.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.counterpart.api.Caller;

/**
 * One operation of the API, as its own document describes it.
 *
 * @param document what the OpenAPI document says of it
 */
record Operation(String method, String path, JsonNode document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");
    private static final Pattern PARAMETER = Pattern.compile("/([^/{}]+)/\\{([^}]+)}|/\\{([^}]+)}");

    /** To one thing, or to the first of several. */
    private static final Pattern REFERENCE = Pattern.compile("\"([a-z]+)(Ids?\": *\\[?)\"[^\"]*\"");

    /** Every operation there is. */
    static List<Operation> all() {
        JsonNode paths = Caller.nobody()
                .sending("Accept", "application/json")
                .get("/openapi")
                .is(200)
                .json()
                .path("paths");
        List<Operation> found = new ArrayList<>();
        for (var path : paths.properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    found.add(new Operation(
                            operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
                }
            }
        }
        assertThat(found).as("operations of the API").hasSizeGreaterThanOrEqualTo(paths.size());
        return found;
    }

    /** Every operation inside a firm. */
    static List<Operation> inFirms() {
        List<Operation> found = all().stream()
                .filter(o -> o.path.contains("/{firm}/") && !o.isPublic())
                .toList();
        assertThat(found).as("operations inside a firm").isNotEmpty();
        return found;
    }

    /** Every operation on one thing inside a firm. */
    static List<Operation> onOneThing() {
        List<Operation> found = inFirms().stream()
                .filter(o -> o.path.replace("{firm}", "").contains("{"))
                .toList();
        assertThat(found).as("operations on one thing").isNotEmpty();
        return found;
    }

    /**
     * The path with its parameters filled in: the filler gets what comes before one, such as {@code consultants}, and
     * what it filled in for the one before, which the next belongs to.
     */
    String address(BinaryOperator<String> filler) {
        AtomicReference<String> within = new AtomicReference<>();
        String address = PARAMETER
                .matcher(path)
                .replaceAll(found -> found.group(1) == null
                        // Of what was named just before: /territory/{party}/{line} are lines.
                        ? "/" + within.updateAndGet(before -> filler.apply(found.group(3) + "s", before))
                        : "/" + found.group(1) + "/"
                                + within.updateAndGet(before -> filler.apply(found.group(1), before)));
        assertThat(address).as("%s: every parameter is filled", this).doesNotContain("{");
        return address;
    }

    /** The media type of its body. */
    String mediaType() {
        var content = document.path("requestBody").path("content").fieldNames();
        return content.hasNext() ? content.next() : "application/json";
    }

    boolean takesAPicture() {
        return document.path("requestBody").path("content").has("image/*");
    }

    /** A body that is right: the one the document gives as an example; {@code null} if the operation takes none. */
    String body() {
        JsonNode content = document.path("requestBody").path("content").path(mediaType());
        if (document.path("requestBody").isMissingNode()) {
            return null;
        }
        JsonNode example = content.path("examples").isEmpty()
                ? content.path("example")
                : content.path("examples").elements().next().path("value");
        assertThat(example.isMissingNode())
                .as("%s: the document has no example of a body to call it with", this)
                .isFalse();
        return example.isTextual() ? example.textValue() : example.toString();
    }

    /** The same, for things that are named once in a firm, and with the things it refers to as made by the maker. */
    String body(UnaryOperator<String> maker) {
        String body = body();
        if (body == null) {
            return null;
        }
        // An example's day does not stay within a year from now.
        String lasting = body.replaceAll(
                "(\"closesOn\": *)\"[^\"]*\"", "$1\"" + LocalDate.now().plusDays(30) + "\"");
        return REFERENCE
                .matcher(lasting.replaceFirst("\"name\": *\"", "$0" + UUID.randomUUID() + " "))
                .replaceAll(found ->
                        "\"" + found.group(1) + found.group(2) + "\"" + maker.apply(found.group(1) + "s") + "\"");
    }

    /** A list that clients have too, of what is theirs. */
    boolean isListForClients() {
        return isRead()
                && (path.endsWith("/{firm}/engagements")
                        || path.endsWith("/{firm}/promises")
                        || path.endsWith("/{firm}/profiles")
                        || path.endsWith("/{firm}/workshops")
                        || path.endsWith("/{firm}/rounds"));
    }

    /** What a client begins for themselves, as everybody may. */
    boolean isForEverybody() {
        return path.endsWith("/rounds/own");
    }

    /** What the firm's own people never do, because only a party acts for itself: they are told so. */
    boolean isForPartiesAlone() {
        return path.contains("/participants/me")
                || path.endsWith("/issues/{issue}/answer")
                || path.endsWith("/issues/{issue}/settlement")
                || path.contains("/health-checks/{check}/sheet")
                || path.endsWith("/sacrifices") && !isRead()
                || path.contains("/sacrifices/{sacrifice}") && !isRead()
                || path.endsWith("/agreement/waiver") && !isRead()
                || path.endsWith("/agreement/versions/{number}/acceptances") && !isRead();
    }

    /** What a party keeps to itself: to everybody else, the firm's own people too, there is no such thing. */
    boolean isAPartysOwn() {
        return path.contains("/territory/{party}");
    }

    /** For whoever comes by a link, without a token. */
    boolean isPublic() {
        return path.startsWith("/api/public/");
    }

    boolean isRead() {
        return method.equals("GET");
    }

    String summary() {
        return document.path("summary").asText();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
