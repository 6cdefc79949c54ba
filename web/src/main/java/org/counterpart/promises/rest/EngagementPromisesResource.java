package org.counterpart.promises.rest;

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
import org.counterpart.promises.PartyRatio;
import org.counterpart.promises.PromiseBoardService;
import org.counterpart.promises.PromiseData;
import org.counterpart.promises.PromiseDetails;
import org.counterpart.promises.PromiseFilter;
import org.counterpart.promises.PromisePerson;
import org.counterpart.promises.PromiseRow;
import org.counterpart.promises.PromiseService;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The promises of one engagement. */
@Path("firms/{firm}/engagements/{id}/promises")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Promises", description = Asked.TAG)
public class EngagementPromisesResource {

    private static final String EXAMPLE =
            """
            {"giverId": "0199e000-0000-7000-8000-000000000001", "receiverId": "0199e000-0000-7000-8000-000000000002",
             "text": "The list of berths for both sides", "doneWhen": "Both harbour masters have signed it.",
             "dueAt": "2099-03-05T16:00:00Z", "zone": "Europe/Copenhagen", "madeIn": "WORKSHOP"}""";

    @Inject
    MembershipService memberships;

    @Inject
    PromiseBoardService board;

    @Inject
    PromiseService promises;

    @GET
    @Operation(summary = "The promises of an engagement that match", description = Asked.ORDER)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PromiseRow.class)))
    @Parameter(name = "mine", in = ParameterIn.QUERY, description = Asked.MINE)
    @Parameter(name = "party", in = ParameterIn.QUERY, description = Asked.PARTY)
    @Parameter(name = "state", in = ParameterIn.QUERY, description = Asked.STATE)
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        PromiseFilter filter = Asked.filter(uri.getQueryParameters());
        return paging.answer(board.rowsOf(memberships.enter(firm), id, filter, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Offers a promise",
            description =
                    "In the name of one's own party; it counts once the other party accepts. giverId and receiverId"
                            + " are ids of people. Location names it among all promises")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PromiseDetails.class)))
    public Response offer(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "the list of berths", value = EXAMPLE)))
                    PromiseData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID offered = promises.offer(member, id, data, IdempotencyKey.of(key));
        return Asked.created(uri, firm, board.find(member, offered));
    }

    @GET
    @Path("people")
    @Operation(
            summary = "Who can give and receive promises",
            description = "Of the clients' people, clients learn those who sign in")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PromisePerson.class)))
    public List<PromisePerson> people(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return board.people(memberships.enter(firm), id);
    }

    @GET
    @Path("ratios")
    @Operation(
            summary = "What became of the promises that each party gave",
            description =
                    "ratio is kept / (kept + broken), and null below five of these. Clients see of other parties what"
                            + " was promised to theirs")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = PartyRatio.class)))
    public List<PartyRatio> ratios(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return board.ratios(memberships.enter(firm), id);
    }
}
