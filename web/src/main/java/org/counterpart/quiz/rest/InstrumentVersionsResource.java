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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentFile;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.InstrumentVersionDetails;
import org.counterpart.quiz.InstrumentVersionRow;
import org.counterpart.quiz.PublicationData;
import org.counterpart.shell.rest.BodySize;
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

/** The versions of an instrument: one draft at most, and those published, which nobody changes. */
@Path("firms/{firm}/instruments/{id}/versions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Instruments")
public class InstrumentVersionsResource {

    @Inject
    MembershipService memberships;

    @Inject
    InstrumentService instruments;

    @GET
    @Operation(summary = "The versions, the newest first", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = InstrumentVersionRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(instruments.versions(memberships.enter(firm), id, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Begins the next version",
            description = "It says at first what the newest published version says; 409 if one is being written")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InstrumentVersionDetails.class)))
    public Response draft(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        int number = instruments.draft(member, id, IdempotencyKey.of(key));
        InstrumentVersionDetails draft = instruments.version(member, id, number);
        return ETags.created(uri, number, draft, draft.version());
    }

    @GET
    @Path("{number}")
    @Operation(summary = "One version with everything it says, and how far it is written in each language")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InstrumentVersionDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("number") int number) {
        InstrumentVersionDetails found = instruments.version(memberships.enter(firm), id, number);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{number}")
    @BodySize(megabytes = InstrumentFile.MEGABYTES)
    @Operation(
            summary = "Writes the draft, all of it at once",
            description = "It may lack texts and items until it is published. 422 names every scale that is unknown or"
                    + " its own part, every key that stands twice, every weight that is none; 409 if it is published")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InstrumentVersionDetails.class)))
    public Response write(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "small", value = Examples.DOCUMENT)))
                    InstrumentDocument document) {
        Member member = memberships.enter(firm);
        InstrumentVersionDetails written = instruments.write(member, id, number, ETags.required(version), document);
        return ETags.ok(written, written.version());
    }

    @DELETE
    @Path("{number}")
    @Operation(
            summary = "Throws a draft away",
            description = "409 if it is published, or all there is of the instrument")
    @APIResponse(responseCode = "204", description = "Gone")
    public void discard(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        instruments.discard(member, id, number, ETags.required(version));
    }

    @PUT
    @Path("{number}/publication")
    @Operation(
            summary = "Publishes the draft: from now on it never changes",
            description = "422 names everything it lacks: a language is written completely, or not offered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InstrumentVersionDetails.class)))
    public Response publish(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "in English",
                                                            value = "{\"languages\": [\"en\"]}")))
                    PublicationData data) {
        Member member = memberships.enter(firm);
        InstrumentVersionDetails published = instruments.publish(member, id, number, ETags.required(version), data);
        return ETags.ok(published, published.version());
    }

    @PUT
    @Path("{number}/retirement")
    @Operation(
            summary = "Ends asking with a published version",
            description = "Rounds that go on, go on; what was answered stays")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = InstrumentVersionDetails.class)))
    public Response retire(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        InstrumentVersionDetails retired = instruments.retire(member, id, number, ETags.required(version));
        return ETags.ok(retired, retired.version());
    }

    @GET
    @Path("{number}/document")
    @Operation(
            summary = "One version as a file to be taken elsewhere",
            description = "What POST …/instruments/import takes in")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InstrumentFile.class)))
    public Response export(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("number") int number) {
        InstrumentFile file = instruments.export(memberships.enter(firm), id, number);
        return Response.ok(file.bytes(), MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }
}
