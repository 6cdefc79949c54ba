package org.counterpart.staffing.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
import org.counterpart.staffing.BookingData;
import org.counterpart.staffing.StaffingService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bookings of one engagement. */
@Path("firms/{firm}/engagements/{id}/bookings")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing", description = "Who works on an engagement: for the firm's own people, never for clients")
public class BookingsResource {

    private static final String EXAMPLE =
            """
            {"consultantId": "0199e000-0000-7000-8000-000000000001", "firstDay": "2027-01-11", "lastDay": "2027-03-12",
             "daysPerWeek": 2.5, "status": "TENTATIVE", "note": "Interviews first.", "acknowledged": ["OUTSIDE"]}""";

    @Inject
    MembershipService memberships;

    @Inject
    StaffingService staffing;

    @GET
    @Operation(
            summary = "Who is booked on an engagement",
            description =
                    "By the first day, released bookings too, each with what it clashes with now. A clash tells"
                            + " neither why somebody is away nor of engagements that the caller may not see. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BookingAnswer.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(uri);
        Texts texts = Texts.in(Language.of(request));
        return paging.answer(staffing.bookings(memberships.enter(firm), id, paging.slice()).stream()
                .map(one -> BookingAnswer.of(one, texts))
                .toList());
    }

    @POST
    @Operation(
            summary = "Books a consultant",
            description = "VP, or on the team. 409 with everything that stands in the way: a REFUSAL always does, a"
                    + " WARNING unless its kind is among the acknowledged. Who has a sign-in joins the team")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BookingAnswer.class)))
    @APIResponse(responseCode = "409", description = "It clashes; errors has one entry for each clash")
    public Response book(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "half-of-the-week", value = EXAMPLE)))
                    BookingData data,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Member member = memberships.enter(firm);
        UUID made = staffing.book(member, id, data, IdempotencyKey.of(key));
        BookingAnswer booked = BookingAnswer.of(staffing.find(member, id, made), Texts.in(Language.of(request)));
        return ETags.created(uri, made, booked, booked.version());
    }

    @POST
    @Path("check")
    @Operation(
            summary = "What a booking would clash with",
            description = "The gravest first; nothing is saved. booking names the one that would be changed")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ClashAnswer.class)))
    public List<ClashAnswer> check(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @Parameter(description = "The booking that would be changed; left out: a new one") @QueryParam("booking")
                    UUID booking,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "half-of-the-week", value = EXAMPLE)))
                    BookingData data,
            @Context HttpServletRequest request) {
        return ClashAnswer.of(
                staffing.check(memberships.enter(firm), id, data, booking), Texts.in(Language.of(request)));
    }

    @GET
    @Path("{booking}")
    @Operation(summary = "One booking with what it clashes with now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingAnswer.class)))
    public Response find(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("booking") UUID booking,
            @Context HttpServletRequest request) {
        BookingAnswer found =
                BookingAnswer.of(staffing.find(memberships.enter(firm), id, booking), Texts.in(Language.of(request)));
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{booking}")
    @Operation(
            summary = "Changes a booking, or makes it firm",
            description = "As when booking. One that has begun stays with its consultant")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BookingAnswer.class)))
    @APIResponse(responseCode = "409", description = "It clashes; errors has one entry for each clash")
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("booking") UUID booking,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "half-of-the-week", value = EXAMPLE)))
                    BookingData data,
            @Context HttpServletRequest request) {
        BookingAnswer changed = BookingAnswer.of(
                staffing.change(memberships.enter(firm), id, booking, ETags.required(version), data),
                Texts.in(Language.of(request)));
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{booking}")
    @Operation(
            summary = "Releases a consultant",
            description = "A booking that has begun ends today and is kept as released; one that has not is gone")
    @APIResponse(responseCode = "204", description = "Released")
    public void release(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("booking") UUID booking,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        staffing.release(memberships.enter(firm), id, booking, ETags.required(version));
    }
}
