package org.counterpart.screens;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.stack.StackForTests;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Consultants that a test needs on Harbour's roster beside the demo's; they leave it when the test ends. */
final class Consultants implements AfterEachCallback {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String ROSTER = "/api/firms/harbour/consultants";

    private final List<String> added = new ArrayList<>();

    /** What a profile needs at least. */
    static Map<String, Object> profile(String name) {
        Map<String, Object> profile = new LinkedHashMap<>();
        profile.put("name", name);
        profile.put("country", "DK");
        profile.put("city", "Aarhus");
        profile.put("zone", "Europe/Copenhagen");
        return profile;
    }

    /** Adds a consultant; returns the path of their screen. */
    String add(Map<String, Object> profile) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(profile)));
        String location = send(ROSTER, request).headers().firstValue("Location").orElseThrow();
        return "/f/harbour/roster/" + leavesLater(location);
    }

    /** Counts the consultant at this address, made by the test, to those who leave; returns their id. */
    String leavesLater(String address) {
        String id = address.substring(address.lastIndexOf('/') + 1);
        added.add(id);
        return id;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException, InterruptedException {
        for (String id : added) {
            String path = ROSTER + "/" + id;
            String version = send(path, HttpRequest.newBuilder().GET())
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            send(path, HttpRequest.newBuilder().header("If-Match", version).DELETE());
        }
        added.clear();
    }

    private static HttpResponse<String> send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var response = HTTP.send(
                request.uri(URI.create(Visitor.url(path)))
                        .header("Authorization", "Bearer " + StackForTests.token(Person.HENRIK.email))
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }
}
