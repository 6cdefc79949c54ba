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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.partnering.WorkshopPromiseData;
import org.counterpart.partnering.WorkshopPromiseRow;
import org.counterpart.partnering.WorkshopPromiseService;
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

/** Promises that were given in a workshop, with the action each comes from. */
@Path("firms/{firm}/workshops/{id}/promises")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement")
public class WorkshopPromisesResource {

    private static final String EXAMPLE =
            """
            {"promise": {"giverId": "0199e000-0000-7000-8000-000000000001",
                         "receiverId": "0199e000-0000-7000-8000-000000000002",
                         "text": "One list of dates for both sides", "doneWhen": "Both planners have signed it.",
                         "dueAt": "2099-03-05T16:00:00Z", "zone": "Europe/Oslo", "madeIn": "WORKSHOP"},
             "contributionId": null}""";

    @Inject
    MembershipService memberships;

    @Inject
    WorkshopPromiseService promises;

    @GET
    @Operation(
            summary = "The promises given in a workshop",
            description =
                    "By when they are due; clients see what their own party gives or receives. A few, so not in parts."
                            + " What becomes of them, /promises tells")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WorkshopPromiseRow.class)))
    public List<WorkshopPromiseRow> list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return promises.promises(memberships.enter(firm), id);
    }

    @POST
    @Operation(
            summary = "Offers a promise in the workshop",
            description =
                    "In the name of one's own party; a row of the engagement's ledger like any other. contributionId is"
                            + " the action it comes from")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkshopPromiseRow.class)))
    public Response offer(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the list of dates", value = EXAMPLE)))
                    WorkshopPromiseData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID offered = promises.offer(member, id, data, IdempotencyKey.of(key));
        return ETags.created(uri, offered, promises.promise(member, id, offered));
    }

    @GET
    @Path("{promise}")
    @Operation(summary = "One promise given in a workshop")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkshopPromiseRow.class)))
    public WorkshopPromiseRow find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("promise") UUID promise) {
        return promises.promise(memberships.enter(firm), id, promise);
    }
}
