package org.counterpart.partnering.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.partnering.AgreementAcceptanceRow;
import org.counterpart.partnering.AgreementComparison;
import org.counterpart.partnering.AgreementSending;
import org.counterpart.partnering.AgreementVersionDetails;
import org.counterpart.partnering.AgreementVersionRow;
import org.counterpart.partnering.AgreementVersionService;
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

/** The versions of a partnering agreement, which nobody changes, and who accepted them. */
@Path("firms/{firm}/workshops/{id}/agreement/versions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement")
public class AgreementVersionsResource {

    @Inject
    MembershipService memberships;

    @Inject
    AgreementVersionService versions;

    @GET
    @Operation(summary = "The versions that were sent, the newest first", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementVersionRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(versions.versions(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Sends the draft",
            description = "VP and team. Freezes it as the next version, with sacrifices, promises and waivers as they"
                    + " stand; 409 with one entry for each thing it lacks, or if it says what the newest version says")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AgreementVersionDetails.class)))
    public Response send(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "as agreed",
                                                            value = "{\"note\": \"As agreed in the room.\"}")))
                    AgreementSending data,
            @Context UriInfo uri) {
        AgreementVersionDetails sent = versions.send(memberships.enter(firm), id, data, IdempotencyKey.of(key));
        return ETags.created(uri, sent.version().number(), sent);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One version with everything it says")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AgreementVersionDetails.class)))
    public AgreementVersionDetails find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.version(memberships.enter(firm), id, number);
    }

    @GET
    @Path("{number}/acceptances")
    @Operation(
            summary = "Who accepted this very version",
            description =
                    "One entry a party at most, so not in parts. atSeat says that it was the party's sponsor by the"
                            + " link of their seat, without an account")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementAcceptanceRow.class)))
    public List<AgreementAcceptanceRow> acceptances(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.acceptances(memberships.enter(firm), id, number);
    }

    @POST
    @Path("{number}/acceptances")
    @Operation(
            summary = "Accepts this version for the caller's party",
            description =
                    "Only the newest, once; 409 with one entry for each thing that keeps the gate shut. When every"
                            + " party has, follow-ups begin")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AgreementAcceptanceRow.class)))
    public Response accept(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @Context UriInfo uri) {
        AgreementAcceptanceRow accepted = versions.accept(memberships.enter(firm), id, number);
        return Response.created(uri.getRequestUri()).entity(accepted).build();
    }

    @GET
    @Path("{number}/comparison")
    @Operation(summary = "What became of another version in this one", description = "Line by line")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementComparison.class)))
    @Parameter(name = "with", description = "The other version; the one before if left out")
    public AgreementComparison comparison(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("with") Integer with) {
        int other = with == null ? Math.max(1, number - 1) : with;
        return versions.compare(memberships.enter(firm), id, other, number);
    }
}
