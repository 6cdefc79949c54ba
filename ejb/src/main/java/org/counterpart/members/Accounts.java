package org.counterpart.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import org.counterpart.firm.Member;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Sign-in accounts in Keycloak. Every call may be repeated. */
@ApplicationScoped
class Accounts {

    /** How long the link in an invitation works. */
    private static final long INVITATION_SECONDS = TimeUnit.DAYS.toSeconds(3);

    private static final JsonArray SET_PASSWORD =
            Json.createArrayBuilder().add("UPDATE_PASSWORD").build();

    @Inject
    @ConfigProperty(name = "counterpart.keycloak.admin")
    URI admin;

    @Inject
    @ConfigProperty(name = "counterpart.oidc.issuer")
    URI issuer;

    @Inject
    @ConfigProperty(name = "counterpart.oidc.client.id")
    String webClient;

    @Inject
    @ConfigProperty(name = "counterpart.provisioning.client.id")
    String clientId;

    @Inject
    @ConfigProperty(name = "counterpart.provisioning.client.secret")
    String clientSecret;

    /**
     * Somebody's account.
     *
     * @param subject its {@code sub}
     * @param confirmed whether its address was confirmed: it is theirs, and has a password
     */
    record Account(String subject, boolean confirmed) {}

    /** The person's account; made if there is none. */
    Account of(MemberRow person, Member firm) {
        KeycloakAdmin keycloak = client(admin, KeycloakAdmin.class);
        String bearer = bearer();
        JsonArray found = keycloak.users(bearer, person.email(), true);
        if (found.isEmpty()) {
            return new Account(create(keycloak, bearer, person, firm.firmName()), false);
        }
        JsonObject account = found.getJsonObject(0);
        return new Account(account.getString("id"), account.getBoolean("emailVerified", false));
    }

    /**
     * Lets the account into the firm's organisation, by a message that leads there: one with its address confirmed gets
     * an invitation, any other a link to set its password.
     *
     * @param firm whose organisation in Keycloak has the firm's slug as its alias
     */
    void invite(Account account, Member firm) {
        KeycloakAdmin keycloak = client(admin, KeycloakAdmin.class);
        String bearer = bearer();
        String organizationId = organization(keycloak, bearer, firm.slug());
        if (account.confirmed()) {
            accept(keycloak.inviteExisting(bearer, organizationId, account.subject()));
        } else {
            accept(keycloak.addToOrganization(bearer, organizationId, account.subject()));
            accept(keycloak.sendActions(bearer, account.subject(), webClient, INVITATION_SECONDS, SET_PASSWORD));
        }
    }

    private String create(KeycloakAdmin keycloak, String bearer, MemberRow person, String firmName) {
        int gap = person.name().lastIndexOf(' ');
        try (Response created = keycloak.create(
                bearer,
                Json.createObjectBuilder()
                        .add("email", person.email())
                        .add(
                                "firstName",
                                gap < 0 ? person.name() : person.name().substring(0, gap))
                        .add("lastName", gap < 0 ? "" : person.name().substring(gap + 1))
                        .add("enabled", true)
                        .add("emailVerified", false)
                        .add(
                                "attributes",
                                Json.createObjectBuilder()
                                        .add("locale", Json.createArrayBuilder().add(person.language()))
                                        // The account message says who invites.
                                        .add(
                                                "invitedTo",
                                                Json.createArrayBuilder().add(firmName)))
                        .build())) {
            if (created.getStatus() != 201) {
                throw new WebApplicationException(created);
            }
            String location = created.getHeaderString("Location");
            return location.substring(location.lastIndexOf('/') + 1);
        }
    }

    private static String organization(KeycloakAdmin keycloak, String bearer, String alias) {
        return keycloak.organizations(bearer, "alias:" + alias).getValuesAs(JsonObject.class).stream()
                .filter(organization -> alias.equals(organization.getString("alias", null)))
                .map(organization -> organization.getString("id"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Keycloak has no organisation " + alias));
    }

    private String bearer() {
        return "Bearer "
                + client(issuer, KeycloakTokens.class)
                        .token("client_credentials", clientId, clientSecret)
                        .getString("access_token");
    }

    /** "Is there already" (409) is as good as done. */
    private static void accept(Response answer) {
        try (answer) {
            if (answer.getStatus() >= 400 && answer.getStatus() != 409) {
                throw new WebApplicationException(answer);
            }
        }
    }

    private static <T> T client(URI base, Class<T> api) {
        return RestClientBuilder.newBuilder()
                .baseUri(base)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(api);
    }
}
