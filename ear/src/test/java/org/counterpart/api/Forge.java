package org.counterpart.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.counterpart.stack.StackForTests;

/** Makes tokens as Keycloak would, with a key that the realm publishes as its own: so a test can choose every claim. */
final class Forge implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair key;
    private final String component;
    private final String keyId;

    private Forge(KeyPair key, String component, String keyId) {
        this.key = key;
        this.component = component;
        this.keyId = keyId;
    }

    /** Adds a key to the realm; Keycloak goes on signing with its own. */
    static Forge open() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair key = generator.generateKeyPair();
        String pem = "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----";
        String component = Keycloak.create(
                "/components",
                Map.of(
                        "name",
                        "forge-" + UUID.randomUUID(),
                        "providerId",
                        "rsa",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of(
                                "priority", List.of("-100"),
                                "enabled", List.of("true"),
                                "active", List.of("true"),
                                "algorithm", List.of("RS256"),
                                "privateKey", List.of(pem))));
        String modulus = BASE64.encodeToString(unsigned(((RSAPublicKey) key.getPublic()).getModulus()));
        for (JsonNode published : Keycloak.keys().json().path("keys")) {
            if (published.path("n").asText().equals(modulus)) {
                return new Forge(key, component, published.path("kid").asText());
            }
        }
        throw new AssertionError("The realm does not publish the key.");
    }

    /** The claims of a good token for this person, for a test to spoil. */
    static ObjectNode claims(TestFirm.Person person) {
        Instant now = Instant.now();
        return JSON.createObjectNode()
                .put("iss", StackForTests.stack().realmUrl())
                .put("aud", "counterpart-api")
                .put("sub", person.subject())
                .put("email", person.email())
                .put("name", person.name())
                .put("typ", "Bearer")
                .put("jti", UUID.randomUUID().toString())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(Duration.ofMinutes(5)).getEpochSecond());
    }

    /** A token signed with the key. */
    String sign(ObjectNode claims) throws GeneralSecurityException {
        String content = content("RS256", claims);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(content.getBytes(StandardCharsets.US_ASCII));
        return content + "." + BASE64.encodeToString(signature.sign());
    }

    /** A token that says it needs no signature. */
    String unsigned(ObjectNode claims) {
        return content("none", claims) + ".";
    }

    /** A token signed with what everybody knows, the public key, as if it were a shared secret. */
    String signedWithThePublicKey(ObjectNode claims) throws GeneralSecurityException {
        String content = content("HS256", claims);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getPublic().getEncoded(), "HmacSHA256"));
        return content + "." + BASE64.encodeToString(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
    }

    private String content(String algorithm, ObjectNode claims) {
        ObjectNode header =
                JSON.createObjectNode().put("alg", algorithm).put("typ", "JWT").put("kid", keyId);
        return BASE64.encodeToString(header.toString().getBytes(StandardCharsets.UTF_8)) + "."
                + BASE64.encodeToString(claims.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** Takes the key from the realm again. */
    @Override
    public void close() {
        Keycloak.delete("/components/" + component);
    }
}
