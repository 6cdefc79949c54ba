package org.counterpart.followup.rest;

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
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.followup.HealthCheckRow;
import org.counterpart.followup.HealthResult;
import org.counterpart.followup.HealthService;
import org.counterpart.followup.HealthSheetData;
import org.counterpart.followup.HealthSheetDetails;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Health checks of the relationship between the parties of a workshop. */
@Path("firms/{firm}/workshops/{id}/health-checks")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Health checks",
        description =
                "Each party rates the relationship from 1 to 7 and foresees what the others rate. Nobody is told anything"
                        + " of another party's sheet, the firm's people neither, before all parties have sent theirs, or a"
                        + " facilitator reveals after the close what was sent")
public class HealthChecksResource {

    private static final String SHEET =
            """
            {"ratings": {"PURPOSE": 6, "RELIABILITY": 5, "CANDOUR": 4, "FAIRNESS": 5, "GROUND": 3, "REPAIR": 6},
             "predictions": {"0199f000-0000-7000-8000-000000000001": {"PURPOSE": 5, "RELIABILITY": 5}}}""";

    @Inject
    MembershipService memberships;

    @Inject
    HealthService checks;

    @GET
    @Operation(
            summary = "The health checks of a workshop",
            description = "The newest first; sent: whose sheets were sent")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HealthCheckRow.class)))
    public List<HealthCheckRow> list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return checks.rows(memberships.enter(firm), id);
    }

    @POST
    @Operation(summary = "Opens a health check", description = "Facilitators; one at a time")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = HealthCheckRow.class)))
    public Response open(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID opened = checks.open(member, id, IdempotencyKey.of(key));
        HealthCheckRow check = checks.find(member, id, opened);
        return ETags.created(uri, opened, check, check.version());
    }

    @GET
    @Path("trend")
    @Operation(summary = "The results of all checks that are revealed", description = "The oldest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = HealthResult.class)))
    public List<HealthResult> trend(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return checks.trend(memberships.enter(firm), id);
    }

    @GET
    @Path("{check}")
    @Operation(summary = "One health check", description = "Without anything that was said")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthCheckRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("check") UUID check) {
        return answer(checks.find(memberships.enter(firm), id, check));
    }

    @GET
    @Path("{check}/sheet")
    @Operation(summary = "The sheet of one's own party", description = "Clients alone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthSheetDetails.class)))
    public HealthSheetDetails sheet(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("check") UUID check) {
        return checks.sheet(memberships.enter(firm), id, check);
    }

    @PUT
    @Path("{check}/sheet")
    @Operation(
            summary = "Fills in the sheet of one's own party",
            description = "What is named is added to what is there, so that two of a party lose nothing of each other")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthSheetDetails.class)))
    public HealthSheetDetails save(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("check") UUID check,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "as far as it is known", value = SHEET)))
                    HealthSheetData data) {
        return checks.save(memberships.enter(firm), id, check, data);
    }

    @POST
    @Path("{check}/sheet/sending")
    @Operation(
            summary = "Sends the sheet of one's own party",
            description = "With what is added here; it stays from then on. The last party's reveals all")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthCheckRow.class)))
    public Response send(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("check") UUID check,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the rest", value = SHEET)))
                    HealthSheetData data) {
        return answer(checks.send(memberships.enter(firm), id, check, data));
    }

    @PUT
    @Path("{check}/closure")
    @Operation(summary = "Closes a health check", description = "Facilitators; nobody sends any more")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthCheckRow.class)))
    public Response close(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("check") UUID check,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(checks.close(memberships.enter(firm), id, check, ETags.required(version)));
    }

    @PUT
    @Path("{check}/reveal")
    @Operation(summary = "Reveals what was sent", description = "Facilitators, after the close")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthCheckRow.class)))
    public Response reveal(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("check") UUID check,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return answer(checks.reveal(memberships.enter(firm), id, check, ETags.required(version)));
    }

    @GET
    @Path("{check}/result")
    @Operation(
            summary = "What a health check shows",
            description =
                    "Agreement: 1 - mean distance of two parties' ratings / 6. Accuracy: the same of what one foresaw"
                            + " and the other rated. Surprise: the other's rating less what was foreseen. 409 before the reveal")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HealthResult.class)))
    public HealthResult result(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("check") UUID check) {
        return checks.result(memberships.enter(firm), id, check);
    }

    private static Response answer(HealthCheckRow check) {
        return ETags.ok(check, check.version());
    }
}
