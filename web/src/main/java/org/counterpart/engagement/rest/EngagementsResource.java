package org.counterpart.engagement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.util.List;
import java.util.UUID;
import org.counterpart.engagement.EngagementData;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.engagement.EngagementFilter;
import org.counterpart.engagement.EngagementRow;
import org.counterpart.engagement.EngagementService;
import org.counterpart.engagement.NewEngagement;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.firm.Role;
import org.counterpart.shell.Language;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Lists;
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

/** The engagements of a firm. */
@Path("firms/{firm}/engagements")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Engagements",
        description =
                "Work with client organisations. A VP sees all, a consultant those they are on the team of, a client"
                        + " the released ones their organisation is a party to; to everybody else there is no such engagement")
public class EngagementsResource {

    private static final String DATA =
            """
            {"name": "One harbour, two timetables", "template": "PARTNERSHIP",
             "purpose": "Both sides plan together, so that a change of dates is no fight any more.",
             "startsOn": "2026-03-02", "endsOn": "2026-11-27", "zone": "Europe/Oslo", "languages": ["en", "nb"],
             "specialities": ["Partnership workshops"]}""";

    private static final String NEW =
            "{\"data\": " + DATA + ", \"organizationIds\": [\"0199f000-0000-7000-8000-000000000001\"]}";

    @Inject
    MembershipService memberships;

    @Inject
    EngagementService engagements;

    @Inject
    Lists lists;

    @GET
    @Operation(
            summary = "The engagements that match and that the caller may see",
            description = "The latest to begin first. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EngagementRow.class)))
    @Parameter(
            name = "text",
            in = ParameterIn.QUERY,
            description = "Part of the name or of a client organisation's name")
    @Parameter(
            name = "phase",
            in = ParameterIn.QUERY,
            description = "CONTRACTING, DISCOVERY, FEEDBACK, ACTION, ENDING or CLOSED")
    @Parameter(name = "template", in = ParameterIn.QUERY, description = "ADVISORY, TRAINING or PARTNERSHIP")
    @Parameter(name = "client", in = ParameterIn.QUERY, description = "This client organisation is a party, by its id")
    @Parameter(name = "mine", in = ParameterIn.QUERY, description = "true: the caller is on the team")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        EngagementFilter filter = new Search(uri.getQueryParameters()).filter();
        Member member = memberships.enter(firm);
        // What a consultant sees, and what is mine, is nobody else's list; what a VP or a client sees, their like see.
        boolean own = filter.mine() || !member.has(Role.VP, Role.CLIENT);
        List<?> asked = own ? List.of(filter, member.id()) : List.of(filter);
        return lists.answer(member, known, paging, asked, () -> engagements.rows(member, filter, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Begins an engagement",
            description = "VP and consultants. With what its template begins with, in the language of Accept-Language;"
                    + " whoever begins it leads it. Its clients see it once it is released to them")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EngagementDetails.class)))
    public Response begin(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "partnership", value = NEW)))
                    NewEngagement wanted,
            @Context UriInfo uri,
            @Context HttpServletRequest call) {
        Member member = memberships.enter(firm);
        UUID id = engagements.begin(member, wanted, Language.of(call), IdempotencyKey.of(key));
        EngagementDetails begun = engagements.find(member, id);
        return ETags.created(uri, id, begun, begun.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One engagement", description = "With its parties and its team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EngagementDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(engagements.find(memberships.enter(firm), id));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes an engagement", description = "VP and team; its template stays as it is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EngagementDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "partnership", value = DATA)))
                    EngagementData data) {
        Member member = memberships.enter(firm);
        return answer(engagements.change(member, id, ETags.required(version), data));
    }

    @PUT
    @Path("{id}/release")
    @Operation(summary = "Opens an engagement to its clients", description = "VP and team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EngagementDetails.class)))
    public Response release(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(engagements.release(member, id, ETags.required(version)));
    }

    @DELETE
    @Path("{id}/release")
    @Operation(
            summary = "Closes an engagement to its clients",
            description = "VP and team; from their very next look on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EngagementDetails.class)))
    public Response withdraw(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(engagements.withdraw(member, id, ETags.required(version)));
    }

    private static Response answer(EngagementDetails engagement) {
        return ETags.ok(engagement, engagement.version());
    }
}
