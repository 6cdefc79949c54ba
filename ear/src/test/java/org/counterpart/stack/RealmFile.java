package org.counterpart.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** The realm as it is kept in realm-config: the real part, and the demo people added to it for local use. */
final class RealmFile {
    private static final JsonMapper JSON = new JsonMapper();

    private RealmFile() {}

    /** The realm with the demo's arrays appended to its own. */
    static String merged(Path realmConfig) {
        try {
            var realm =
                    JSON.readTree(realmConfig.resolve("counterpart-realm.json").toFile());
            var demo = JSON.readTree(
                    realmConfig.resolve("demo/counterpart-demo.json").toFile());
            return merge(realm, demo).toPrettyString();
        } catch (IOException e) {
            throw new CannotStart("The realm in " + realmConfig + " cannot be read: " + e.getMessage(), e);
        }
    }

    static JsonNode merge(JsonNode into, JsonNode from) {
        if (into instanceof ArrayNode array && from instanceof ArrayNode more) {
            return array.addAll(more);
        }
        if (into instanceof ObjectNode object && from instanceof ObjectNode more) {
            more.properties()
                    .forEach(field -> object.set(
                            field.getKey(),
                            object.has(field.getKey())
                                    ? merge(object.get(field.getKey()), field.getValue())
                                    : field.getValue()));
            return object;
        }
        return from;
    }
}
