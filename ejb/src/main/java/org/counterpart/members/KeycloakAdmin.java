package org.counterpart.members;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The few calls of Keycloak's admin REST API that we need, below {@code /admin/realms/counterpart}. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface KeycloakAdmin {

    /** The accounts with exactly this address. */
    @GET
    @Path("users")
    JsonArray users(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("email") String email,
            @QueryParam("exact") @DefaultValue("true") boolean exact);

    /** Makes an account; its id is the end of the answer's Location. */
    @POST
    @Path("users")
    Response create(@HeaderParam("Authorization") String bearer, JsonObject user);

    /** Sends a message with a link behind which the person does these actions. */
    @PUT
    @Path("users/{id}/execute-actions-email")
    Response sendActions(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @QueryParam("client_id") String clientId,
            @QueryParam("lifespan") long seconds,
            JsonArray actions);

    /** The organisations that match, as in {@code alias:meridian}. */
    @GET
    @Path("organizations")
    JsonArray organizations(@HeaderParam("Authorization") String bearer, @QueryParam("q") String query);

    /** Adds an account to an organisation; 409 if it is there already. */
    @POST
    @Path("organizations/{organization}/members")
    Response addToOrganization(
            @HeaderParam("Authorization") String bearer, @PathParam("organization") String organization, String userId);

    /** Invites an account that exists into an organisation, by a message. */
    @POST
    @Path("organizations/{organization}/members/invite-existing-user")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    Response inviteExisting(
            @HeaderParam("Authorization") String bearer,
            @PathParam("organization") String organization,
            @FormParam("id") String userId);
}
