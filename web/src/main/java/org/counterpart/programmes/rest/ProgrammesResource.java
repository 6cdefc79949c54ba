package org.counterpart.programmes.rest;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.programmes.ProgrammeData;
import org.counterpart.programmes.ProgrammeDetails;
import org.counterpart.programmes.ProgrammeFilter;
import org.counterpart.programmes.ProgrammeRow;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ProgrammeStatus;
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

/** The programmes of a firm. */
@Path("firms/{firm}/programmes")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "What the firm delivers: for its VP and consultants, never for clients")
public class ProgrammesResource {

    private static final String EXAMPLE =
            """
            {"name": "Contracting for partners", "summary": "Agreeing the role before the work begins.",
             "languages": ["en", "pt-BR"], "halfDays": 4, "certificationRequired": true, "status": "OFFERED"}""";

    @Inject
    MembershipService memberships;

    @Inject
    ProgrammeService programmes;

    @GET
    @Operation(summary = "The programmes that match, by name", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProgrammeRow.class)))
    @Parameter(name = "text", in = ParameterIn.QUERY, description = "Part of the name or the summary")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "BCP 47; pt finds pt-BR too", example = "es")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "OFFERED or RETIRED; what is offered if left out")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        ProgrammeFilter filter = filter(uri.getQueryParameters());
        Member member = memberships.enter(firm);
        return paging.answer(programmes.rows(member, filter, paging.slice()));
    }

    @POST
    @Operation(summary = "Adds a programme", description = "VP only")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "contracting", value = EXAMPLE)))
                    ProgrammeData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = programmes.add(member, data, IdempotencyKey.of(key));
        ProgrammeDetails added = programmes.find(member, id);
        return ETags.created(uri, id, added, added.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One programme")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        ProgrammeDetails found = programmes.find(memberships.enter(firm), id);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes a programme", description = "VP only; retires it or offers it again by its status")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProgrammeDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "contracting", value = EXAMPLE)))
                    ProgrammeData data) {
        Member member = memberships.enter(firm);
        ProgrammeDetails changed = programmes.change(member, id, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Deletes a programme",
            description = "VP only. One that somebody is or was certified for is kept, as retired")
    @APIResponse(responseCode = "204", description = "No longer offered")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        programmes.remove(member, id, ETags.required(version));
    }

    private static ProgrammeFilter filter(MultivaluedMap<String, String> asked) {
        String status = asked.getFirst("status");
        try {
            return new ProgrammeFilter(
                    asked.getFirst("text"),
                    asked.getFirst("language"),
                    status == null || status.isBlank()
                            ? null
                            : ProgrammeStatus.valueOf(status.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("status", "field.choice.unknown");
        }
    }
}
