package org.counterpart.stack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** Keycloak's administration over REST, for what changes when a stack moves to other ports. */
final class KeycloakAdmin {
    static final String USER = "admin";

    private final String realm;
    private final String token;

    KeycloakAdmin(String url, String password) {
        realm = url + "/admin/realms/counterpart";
        token = token(url, password);
    }

    static String token(String url, String password) {
        var grant = Map.of("grant_type", "password", "client_id", "admin-cli", "username", USER, "password", password);
        return Http.json(Http.post(url + "/realms/master/protocol/openid-connect/token", grant))
                .get("access_token")
                .textValue();
    }

    /** Follows the application to its new address, and the mail to its new port. */
    void move(String oldUrl, String newUrl, int smtpPort) {
        for (var client : Http.json(request("/clients?clientId=counterpart-web"))) {
            put("/clients/" + client.get("id").textValue(), client.toString().replace(oldUrl, newUrl));
        }
        var mail = (ObjectNode) Http.json(request("")).get("smtpServer");
        mail.put("port", String.valueOf(smtpPort));
        put("", Http.JSON.createObjectNode().set("smtpServer", mail).toString());
    }

    private void put(String path, String json) {
        var request =
                request(path).setHeader("Content-Type", "application/json").PUT(BodyPublishers.ofString(json));
        var response = Http.send(request);
        if (response.statusCode() / 100 != 2) {
            throw new CannotStart("Keycloak refused its new ports: " + response.body());
        }
    }

    private HttpRequest.Builder request(String path) {
        return Http.request(realm + path).setHeader("Authorization", "Bearer " + token);
    }
}
