package org.counterpart.contract.rest;

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
import org.counterpart.contract.AcceptanceData;
import org.counterpart.contract.AcceptanceRow;
import org.counterpart.contract.Comparison;
import org.counterpart.contract.ContractVersionService;
import org.counterpart.contract.SendData;
import org.counterpart.contract.VersionDetails;
import org.counterpart.contract.VersionRow;
import org.counterpart.firm.MembershipService;
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

/** The versions of a contract, which nobody changes, and who accepted them. */
@Path("firms/{firm}/engagements/{id}/contract/versions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract")
public class VersionsResource {

    @Inject
    MembershipService memberships;

    @Inject
    ContractVersionService versions;

    @GET
    @Operation(summary = "The versions that were sent, the newest first", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VersionRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(versions.versions(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Sends the draft for acceptance",
            description =
                    "The firm's people. Freezes it as the next version; 409 with one entry for each thing it lacks,"
                            + " or if it says what the newest version says")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VersionDetails.class)))
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
                                                            value = "{\"note\": \"As agreed on the phone.\"}")))
                    SendData data,
            @Context UriInfo uri) {
        VersionDetails sent = versions.send(memberships.enter(firm), id, data, IdempotencyKey.of(key));
        return ETags.created(uri, sent.version().number(), sent);
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One version with everything it says")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionDetails.class)))
    public VersionDetails find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.version(memberships.enter(firm), id, number);
    }

    @GET
    @Path("{number}/acceptances")
    @Operation(summary = "Who accepted this very version", description = "One entry a party at most, so not in parts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AcceptanceRow.class)))
    public List<AcceptanceRow> acceptances(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("number") int number) {
        return versions.acceptances(memberships.enter(firm), id, number);
    }

    @POST
    @Path("{number}/acceptances")
    @Operation(
            summary = "Accepts this version for the caller's party",
            description = "For the firm a VP or who leads the engagement. Says nothing for any other version; only the"
                    + " newest can be accepted, once")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AcceptanceRow.class)))
    public Response accept(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "for one's own party", value = "{}")))
                    AcceptanceData data,
            @Context UriInfo uri) {
        AcceptanceRow accepted = versions.accept(memberships.enter(firm), id, number, data);
        return Response.created(uri.getRequestUri()).entity(accepted).build();
    }

    @GET
    @Path("{number}/comparison")
    @Operation(summary = "What became of another version in this one", description = "Term by term and topic by topic")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Comparison.class)))
    @Parameter(name = "with", description = "The other version; the one before if left out")
    public Comparison comparison(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @QueryParam("with") Integer with) {
        int other = with == null ? Math.max(1, number - 1) : with;
        return versions.compare(memberships.enter(firm), id, other, number);
    }
}
