package org.counterpart.contract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.RoleData;
import org.counterpart.contract.RoleRow;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roles contracted, topic by topic. */
@Path("firms/{firm}/engagements/{id}/contract/roles")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract")
public class RolesResource {

    private static final String EXAMPLE =
            """
            {"topic": "Berth planning", "decides": "COLLABORATIVE", "definesProblem": "COLLABORATIVE",
             "gathersData": "EXPERT", "controlsMethod": "EXPERT", "plans": "COLLABORATIVE",
             "implementsIt": "PAIR_OF_HANDS", "talk": "COLLABORATIVE", "managersPart": "COLLABORATIVE"}""";

    private static final String WHO = "Written by the firm's people";

    @Inject
    MembershipService memberships;

    @Inject
    ContractService contracts;

    @POST
    @Operation(summary = "Contracts the role for a topic", description = WHO)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RoleRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "berths", value = EXAMPLE)))
                    RoleData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID role = contracts.addRole(member, id, data, IdempotencyKey.of(key));
        RoleRow added = contracts.role(member, id, role);
        return ETags.created(uri, role, added, added.version());
    }

    @GET
    @Path("{role}")
    @Operation(summary = "The role contracted for one topic")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("role") UUID role) {
        RoleRow found = contracts.role(memberships.enter(firm), id, role);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{role}")
    @Operation(summary = "Contracts another role for a topic", description = WHO)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoleRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("role") UUID role,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "berths", value = EXAMPLE)))
                    RoleData data) {
        Member member = memberships.enter(firm);
        RoleRow changed = contracts.changeRole(member, id, role, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{role}")
    @Operation(summary = "Takes a topic out of the draft", description = WHO + ". Versions that were sent keep it")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("role") UUID role,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        contracts.removeRole(member, id, role, ETags.required(version));
    }
}
