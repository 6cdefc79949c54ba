package org.counterpart.quiz.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentFile;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentStatus;
import org.counterpart.quiz.NewInstrument;
import org.counterpart.shell.rest.BodySize;
import org.counterpart.shell.rest.ETags;
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

/** The instruments of a firm. */
@Path("firms/{firm}/instruments")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Instruments",
        description = "What people are asked with: written by the firm's VPs and consultants, in versions that never"
                + " change once published")
public class InstrumentsResource {

    private static final String BEGUN = """
            {"name": "How we decide", "language": "en"}""";

    @Inject
    MembershipService memberships;

    @Inject
    InstrumentService instruments;

    @GET
    @Operation(
            summary = "The instruments, the house's first, then by name",
            description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = InstrumentRow.class)))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "ACTIVE or ARCHIVED; those that are worked with if left out")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        InstrumentStatus status = status(uri.getQueryParameters().getFirst("status"));
        return paging.answer(instruments.rows(memberships.enter(firm), status, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Begins an instrument, from nothing or as a copy",
            description = "Its first draft has the number 1. copyOf is an instrument's id")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InstrumentDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "from nothing", value = BEGUN)))
                    NewInstrument data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = instruments.create(member, data, IdempotencyKey.of(key));
        InstrumentDetails begun = instruments.find(member, id);
        return ETags.created(uri, id, begun, begun.instrument().version());
    }

    @POST
    @Path("import")
    @BodySize(megabytes = InstrumentFile.MEGABYTES)
    @Operation(
            summary = "Takes in an exported instrument: as a new one, or as the next draft of one there is",
            description = "All of it or nothing. The answer's Location is the instrument's")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InstrumentDetails.class)))
    @Parameter(
            name = "draftOf",
            in = ParameterIn.QUERY,
            description = "The id of the instrument whose next draft it becomes; 409 if it has a draft")
    public Response take(
            @PathParam("firm") String firm,
            @QueryParam("draftOf") UUID draftOf,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "small", value = Examples.FILE)))
                    InstrumentFile file,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = instruments.importFile(member, file, draftOf, IdempotencyKey.of(key));
        InstrumentDetails taken = instruments.find(member, id);
        String path = uri.getRequestUri().getRawPath();
        return Response.created(UriBuilder.fromPath(path.substring(0, path.lastIndexOf('/')))
                        .path(id.toString())
                        .build())
                .tag(Long.toString(taken.instrument().version()))
                .entity(taken)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One instrument with its versions, the newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstrumentDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        InstrumentDetails found = instruments.find(memberships.enter(firm), id);
        return ETags.ok(found, found.instrument().version());
    }

    @PUT
    @Path("{id}/archival")
    @Operation(
            summary = "Puts an instrument away",
            description = "It is neither written nor asked with any more; rounds that go on, go on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstrumentDetails.class)))
    public Response archive(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return move(firm, id, version, InstrumentStatus.ARCHIVED);
    }

    @DELETE
    @Path("{id}/archival")
    @Operation(summary = "Takes an instrument out again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstrumentDetails.class)))
    public Response unarchive(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        return move(firm, id, version, InstrumentStatus.ACTIVE);
    }

    private Response move(String firm, UUID id, String version, InstrumentStatus to) {
        Member member = memberships.enter(firm);
        InstrumentDetails moved = instruments.move(member, id, ETags.required(version), to);
        return ETags.ok(moved, moved.instrument().version());
    }

    private static InstrumentStatus status(String asked) {
        try {
            return asked == null || asked.isEmpty() ? InstrumentStatus.ACTIVE : InstrumentStatus.valueOf(asked);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("status", "field.choice.unknown");
        }
    }
}
