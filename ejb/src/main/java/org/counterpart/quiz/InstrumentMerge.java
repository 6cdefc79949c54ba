package org.counterpart.quiz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two people wrote the same draft: what only one of them changed is taken from that one, what both changed differently
 * stays as it was typed here. Items, scales and questions are known by their keys, readings by their roles, so that
 * nothing is lost because somebody moved it.
 */
public final class InstrumentMerge {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * Something that somebody else changed.
     *
     * @param path where, such as {@code items[expert.decides].self.en}
     * @param before what both began with; empty: nothing
     * @param theirs what they made of it
     * @param mine what is kept
     * @param contested whether both changed it, differently
     */
    public record Change(String path, String before, String theirs, String mine, boolean contested) {}

    /**
     * @param document mine, with what only they changed
     * @param changes everything they changed
     */
    public record Merged(InstrumentDocument document, List<Change> changes) {}

    private final List<Change> changes = new ArrayList<>();

    private InstrumentMerge() {}

    /** @param before what both began with */
    public static Merged of(InstrumentDocument before, InstrumentDocument theirs, InstrumentDocument mine) {
        InstrumentMerge merge = new InstrumentMerge();
        JsonNode merged =
                merge.merge("", MAPPER.valueToTree(before), MAPPER.valueToTree(theirs), MAPPER.valueToTree(mine));
        return new Merged(MAPPER.convertValue(merged, InstrumentDocument.class), List.copyOf(merge.changes));
    }

    private JsonNode merge(String path, JsonNode before, JsonNode theirs, JsonNode mine) {
        if (theirs.equals(before) || theirs.equals(mine)) {
            return mine;
        }
        if (theirs.isObject() && mine.isObject()) {
            return object(path, before, theirs, mine);
        }
        if (theirs.isArray() && mine.isArray() && !path.endsWith(".scales")) {
            return array(path, before, theirs, mine);
        }
        boolean contested = !mine.equals(before);
        changes.add(new Change(path, words(before), words(theirs), words(mine), contested));
        return contested ? mine : theirs;
    }

    private JsonNode object(String path, JsonNode before, JsonNode theirs, JsonNode mine) {
        Set<String> fields = new LinkedHashSet<>();
        mine.fieldNames().forEachRemaining(fields::add);
        theirs.fieldNames().forEachRemaining(fields::add);
        ObjectNode merged = MAPPER.createObjectNode();
        for (String field : fields) {
            String at = path.isEmpty() ? field : path + "." + field;
            JsonNode value = merge(at, before.path(field), theirs.path(field), mine.path(field));
            if (!value.isMissingNode()) {
                merged.set(field, value);
            }
        }
        return merged;
    }

    /** Part by part, whatever place it has; in my order, or in theirs if I left it as it was. */
    private JsonNode array(String path, JsonNode before, JsonNode theirs, JsonNode mine) {
        Map<String, JsonNode> was = parts(before);
        Map<String, JsonNode> now = parts(theirs);
        Map<String, JsonNode> typed = parts(mine);
        boolean moved = !common(typed, was).equals(common(was, typed));
        List<String> order = new ArrayList<>((moved ? typed : now).keySet());
        insert(order, new ArrayList<>((moved ? now : typed).keySet()));
        ArrayNode merged = MAPPER.createArrayNode();
        for (String part : order) {
            JsonNode value = part(
                    path + "[" + part + "]",
                    was.getOrDefault(part, MissingNode.getInstance()),
                    now.getOrDefault(part, MissingNode.getInstance()),
                    typed.getOrDefault(part, MissingNode.getInstance()));
            if (!value.isMissingNode()) {
                merged.add(value);
            }
        }
        return merged;
    }

    private JsonNode part(String path, JsonNode before, JsonNode theirs, JsonNode mine) {
        if (mine.isMissingNode() && !before.isMissingNode() && !theirs.equals(before)) {
            // Taken out here, rewritten there: what was rewritten is not thrown away unseen.
            changes.add(new Change(path, words(before), words(theirs), words(theirs), true));
            return theirs;
        }
        return merge(path, before, theirs, mine);
    }

    /** Puts what the second list has more behind what it stands behind there. */
    private static void insert(List<String> order, List<String> other) {
        for (int i = 0; i < other.size(); i++) {
            if (!order.contains(other.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(other.get(i - 1)) + 1, other.get(i));
            }
        }
    }

    private static List<String> common(Map<String, JsonNode> of, Map<String, JsonNode> with) {
        return of.keySet().stream().filter(with::containsKey).toList();
    }

    private static Map<String, JsonNode> parts(JsonNode array) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        for (int i = 0; i < array.size(); i++) {
            String known = identity(array.get(i), i);
            // Two readings of the same roles, or two that are about none yet: neither is lost.
            while (parts.containsKey(known)) {
                known += " ";
            }
            parts.put(known, array.get(i));
        }
        return parts;
    }

    /** What a part is known by: its key, its scale, its roles, itself if it is a word; else its place. */
    private static String identity(JsonNode part, int place) {
        if (part.isTextual()) {
            return part.asText();
        }
        for (String field : List.of("key", "scale")) {
            if (part.path(field).isTextual()) {
                return part.path(field).asText();
            }
        }
        if (part.path("scales").isArray()) {
            List<String> roles = new ArrayList<>();
            part.path("scales").forEach(role -> roles.add(role.asText()));
            return String.join(" + ", roles.stream().sorted().toList());
        }
        return String.valueOf(place);
    }

    /** A text as it is; of a whole part, the first text in it. */
    private static String words(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (value.isValueNode()) {
            return value.asText();
        }
        for (String telling : List.of("self", "name", "text", "scales")) {
            if (!value.path(telling).isMissingNode()) {
                return words(value.path(telling));
            }
        }
        return value.isEmpty() ? "" : words(value.elements().next());
    }
}
