package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.ShareData;
import org.counterpart.quiz.ShareRow;
import org.counterpart.quiz.ShareService;
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

/** With whom a role profile is shared: its owner's alone to say, and to know. */
@Path("firms/{firm}/profiles/{id}/shares")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role profiles")
public class SharesResource {

    @Inject
    MembershipService memberships;

    @Inject
    ShareService shares;

    @GET
    @Operation(summary = "With whom it is and was shared, the latest first", description = "For its owner alone")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ShareRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(shares.shares(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Shares a role profile",
            description =
                    "With a PERSON or a TEAM, named by to, or the FIRM, which is its own people and not its clients."
                            + " 409 if it is shared with them already, or not answered yet")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ShareRow.class)))
    public Response share(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "with the firm",
                                                            value = "{\"audience\": \"FIRM\"}")))
                    ShareData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID made = shares.share(member, id, data, IdempotencyKey.of(key));
        ShareRow share = shares.find(member, id, made);
        return ETags.created(uri, made, share, share.version());
    }

    @GET
    @Path("{share}")
    @Operation(summary = "One sharing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShareRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("share") UUID share) {
        ShareRow found = shares.find(memberships.enter(firm), id, share);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{share}/withdrawal")
    @Operation(summary = "Takes a sharing back", description = "The record of it stays, with its end")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShareRow.class)))
    public Response withdraw(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("share") UUID share,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        ShareRow now = shares.withdraw(memberships.enter(firm), id, share, ETags.required(version));
        return ETags.ok(now, now.version());
    }
}
