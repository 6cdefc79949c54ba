package org.counterpart.availability.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.availability.AvailabilityService;
import org.counterpart.availability.ConsultantAvailability;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One consultant's days and hours. */
@Path("firms/{firm}/consultants/{id}/availability")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Availability", description = "Who is away and who is free: for the firm's own people, never for clients")
public class DaysResource {

    @Inject
    MembershipService memberships;

    @Inject
    AvailabilityService availability;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "One consultant's days and hours",
            description = "Days, by halves, on the calendar of the place they live in, and the same as moments."
                    + " Public holidays are named in the language of Accept-Language where there is a name in it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ConsultantAvailability.class)))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day; today if left out",
            example = "2026-05-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day; four weeks if left out",
            example = "2026-05-31")
    public ConsultantAvailability one(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        Member member = memberships.enter(firm);
        Asked asked = new Asked(uri, clock);
        LocalDate from = asked.from();
        Locale language = headers.getAcceptableLanguages().stream()
                .filter(one -> !one.getLanguage().equals("*"))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return availability.availability(member, id, from, asked.to(from), language);
    }
}
