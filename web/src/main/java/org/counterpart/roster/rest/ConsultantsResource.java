package org.counterpart.roster.rest;

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
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.roster.ConsultantData;
import org.counterpart.roster.ConsultantDetails;
import org.counterpart.roster.ConsultantFilter;
import org.counterpart.roster.ConsultantRow;
import org.counterpart.roster.ConsultantSort;
import org.counterpart.roster.RosterService;
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

/** The consultants of a firm. */
@Path("firms/{firm}/consultants")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultants", description = "The firm's roster: for its VP and consultants, never for clients")
public class ConsultantsResource {

    private static final String EXAMPLE =
            """
            {"name": "Camila Rocha", "country": "BR", "city": "São Paulo", "zone": "America/Sao_Paulo",
             "languages": [{"tag": "pt-BR", "level": "C2"}, {"tag": "en", "level": "C1"}],
             "specialities": ["Partnership workshops"], "rate": {"amount": 120000, "currency": "BRL"},
             "biography": "Known for rooms in which the quiet people speak first.", "status": "ACTIVE",
             "pronouns": "she/her", "region": "BR-SP", "joinedOn": "2019-03-01", "industries": ["Hospitals"],
             "deliveredIn": ["BR", "MX"], "workDays": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY"],
             "worksFrom": "08:30", "worksUntil": "16:30",
             "links": [{"label": "Talk on quiet rooms", "url": "https://example.org/quiet"}]}""";

    @Inject
    MembershipService memberships;

    @Inject
    RosterService roster;

    @Inject
    Lists lists;

    @GET
    @Operation(summary = "The consultants that match, by name", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ConsultantRow.class)))
    @Parameter(
            name = "text",
            in = ParameterIn.QUERY,
            description = "Part of the name, city, a speciality, an industry or the biography")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "BR")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "BCP 47; pt finds pt-BR too", example = "es")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "At least this CEFR level, A1 to C2",
            example = "C1")
    @Parameter(name = "speciality", in = ParameterIn.QUERY, description = "Exactly this one, in any case")
    @Parameter(name = "industry", in = ParameterIn.QUERY, description = "Exactly this one, in any case")
    @Parameter(
            name = "deliveredIn",
            in = ParameterIn.QUERY,
            description = "A country they have worked in, ISO 3166-1 alpha-2",
            example = "MX")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "ACTIVE, PAUSED or LEFT; everybody who has not left if left out")
    @Parameter(name = "certified", in = ParameterIn.QUERY, description = "Certified for this programme, by its id")
    @Parameter(
            name = "certifiedOn",
            in = ParameterIn.QUERY,
            description = "… on this day; today, by the date in UTC, if left out",
            example = "2026-12-01")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "name, country, city, zone, status, region or joined; descending with a minus before",
            example = "-city")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Search search = new Search(uri);
        ConsultantFilter filter = search.filter();
        ConsultantSort sort = search.sort();
        Member member = memberships.enter(firm);
        return lists.answer(
                member, known, paging, List.of(filter, sort), () -> roster.rows(member, filter, sort, paging.slice()));
    }

    @POST
    @Operation(summary = "Puts a consultant on the roster", description = "A VP anybody, a consultant themselves")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsultantDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "camila", value = EXAMPLE)))
                    ConsultantData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = roster.add(member, data, IdempotencyKey.of(key));
        ConsultantDetails added = roster.find(member, id);
        return ETags.created(uri, id, added, added.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One consultant", description = "The day rate only for a VP")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultantDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        ConsultantDetails found = roster.find(memberships.enter(firm), id);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a profile",
            description = "A VP any; a consultant their own, without rate, status, since when and whose it is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConsultantDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "camila", value = EXAMPLE)))
                    ConsultantData data) {
        Member member = memberships.enter(firm);
        ConsultantDetails changed = roster.change(member, id, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a consultant off the roster", description = "The profile is kept for history. VP only")
    @APIResponse(responseCode = "204", description = "Off the roster")
    public void leave(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        roster.leave(member, id, ETags.required(version));
    }
}
