package org.counterpart.availability.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.FreeConsultant;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search for who is free. */
@Path("firms/{firm}/availability")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability", description = "Who is away and who is free: for the firm's own people, never for clients")
public class AvailabilityResource {

    @Inject
    MembershipService memberships;

    @Inject
    AvailabilityService availability;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Who is free, the best first",
            description =
                    "In one piece before in several, then by hours of the day shared with the place asked for, then"
                            + " by when they can begin. Takes the filters of the list of consultants too. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = FreeConsultant.class)))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day of the period; today if left out",
            example = "2026-05-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day of the period; four weeks if left out",
            example = "2026-05-31")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            description = "How many free days are needed, by halves; 1 if left out",
            example = "3")
    @Parameter(
            name = "consecutive",
            in = ParameterIn.QUERY,
            description = "true: in a row, with days off and public holidays between them at most",
            example = "true")
    @Parameter(
            name = "near",
            in = ParameterIn.QUERY,
            description = "The IANA zone of a place; the period is then made of its days",
            example = "America/Sao_Paulo")
    @Parameter(
            name = "hours",
            in = ParameterIn.QUERY,
            description = "How far the clocks may be from those there, on the days in question; 2 if left out",
            example = "2")
    @Parameter(
            name = "text",
            in = ParameterIn.QUERY,
            description = "Part of the name, city, a speciality or the biography")
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "ISO 3166-1 alpha-2", example = "BR")
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "BCP 47; pt finds pt-BR too", example = "es")
    @Parameter(
            name = "level",
            in = ParameterIn.QUERY,
            description = "At least this CEFR level, A1 to C2",
            example = "C1")
    @Parameter(name = "speciality", in = ParameterIn.QUERY, description = "Exactly this one, in any case")
    @Parameter(
            name = "certified",
            in = ParameterIn.QUERY,
            description = "A programme's id: certified to deliver it on the last day, or on certifiedOn")
    @Parameter(name = "certifiedOn", in = ParameterIn.QUERY, description = "The day of the certificate")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response free(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        List<FreeConsultant> free = availability.free(member, new Asked(uri, clock).question());
        return paging.answer(free.stream()
                .skip(paging.slice().offset())
                .limit(paging.slice().limit())
                .toList());
    }
}
