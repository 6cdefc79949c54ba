package org.counterpart.members.rest;

import jakarta.enterprise.context.RequestScoped;
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
import java.util.Set;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.firm.Role;
import org.counterpart.members.Invitation;
import org.counterpart.members.MemberRow;
import org.counterpart.members.MembersService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The members of a firm. */
@Path("firms/{firm}/members")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members", description = "Who belongs to the firm, for its VP")
public class MembersResource {

    @Inject
    MembershipService memberships;

    @Inject
    MembersService members;

    @PathParam("firm")
    String firm;

    @GET
    @Operation(summary = "The members, by name", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MemberRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(members.rows(member, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Invites somebody",
            description = "They get an account, and a message with a link to set its password")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MemberRow.class)))
    public Response invite(
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "ana",
                                                            value =
                                                                    """
                                                                    {"email": "ana.lima@example.org", "name": "Ana Lima",
                                                                     "roles": ["CONSULTANT"], "language": "es"}""")))
                    Invitation invitation,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = members.invite(member, invitation, IdempotencyKey.of(key));
        MemberRow invited = members.find(member, id);
        return ETags.created(uri, id, invited, invited.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One member")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberRow.class)))
    public Response find(@PathParam("id") UUID id) {
        return answer(members.find(memberships.enter(firm), id));
    }

    @PUT
    @Path("{id}/roles")
    @Operation(summary = "Changes what a member is", description = "The firm keeps at least one active VP")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberRow.class)))
    public Response changeRoles(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "both", value = "[\"VP\", \"CONSULTANT\"]")))
                    Set<Role> roles) {
        Member member = memberships.enter(firm);
        return answer(members.changeRoles(member, id, ETags.required(version), roles));
    }

    @PUT
    @Path("{id}/activation")
    @Operation(summary = "Lets a deactivated member in again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberRow.class)))
    public Response reactivate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(members.reactivate(member, id, ETags.required(version)));
    }

    @DELETE
    @Path("{id}/activation")
    @Operation(
            summary = "Closes every door to a member from their next request on",
            description = "The firm keeps at least one active VP")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MemberRow.class)))
    public Response deactivate(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(members.deactivate(member, id, ETags.required(version)));
    }

    @PUT
    @Path("{id}/invitation")
    @Operation(summary = "Sends the invitation again to somebody who has not come yet")
    @APIResponse(responseCode = "204", description = "On its way")
    public void inviteAgain(@PathParam("id") UUID id) {
        members.inviteAgain(memberships.enter(firm), id);
    }

    private static Response answer(MemberRow row) {
        return ETags.ok(row, row.version());
    }
}
