package org.counterpart.workshop.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.counterpart.firm.Role;
import org.counterpart.shell.Language;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Lists;
import org.counterpart.shell.rest.Paging;
import org.counterpart.workshop.NewWorkshop;
import org.counterpart.workshop.WorkshopDetails;
import org.counterpart.workshop.WorkshopFilter;
import org.counterpart.workshop.WorkshopRow;
import org.counterpart.workshop.WorkshopService;
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

/** The partnership workshops of a firm. */
@Path("firms/{firm}/workshops")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Workshops",
        description =
                "Two or more organisations at one table. A VP sees all, a consultant those of the engagements they are"
                        + " on the team of, a client those their organisation is a party to, once both were opened; to"
                        + " everybody else there is no such workshop")
public class WorkshopsResource {

    static final String DATA =
            """
            {"name": "One piece of land, two timetables", "purpose": "Build without a fight over every date.",
             "place": "Harbour house, room 2", "videoLink": "", "zone": "Europe/Oslo"}""";

    private static final String NEW = "{\"data\": " + DATA + ", \"format\": \"ONE_DAY\","
            + " \"organizationIds\": [\"0199f000-0000-7000-8000-000000000001\", \"0199f000-0000-7000-8000-000000000002\"],"
            + " \"sessions\": [{\"heldOn\": \"2027-03-10\", \"beginsAt\": \"09:00\", \"endsAt\": \"17:00\"}],"
            + " \"facilitators\": [{\"memberId\": \"0199c000-0000-7000-8000-000000000002\", \"lead\": true}]}";

    @Inject
    MembershipService memberships;

    @Inject
    WorkshopService workshops;

    @Inject
    Lists lists;

    @GET
    @Operation(
            summary = "The workshops that match and that the caller may see",
            description = "The latest to begin first. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = WorkshopRow.class)))
    @Parameter(name = "text", in = ParameterIn.QUERY, description = "Part of the name or of a party's name")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "CONVENING, PREPARED, LIVE or HELD")
    @Parameter(name = "engagement", in = ParameterIn.QUERY, description = "Those of this engagement, by its id")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        WorkshopFilter filter = new WorkshopSearch(uri.getQueryParameters()).filter();
        Member member = memberships.enter(firm);
        // What a consultant sees is nobody else's list; what a VP or a client sees, their like see.
        List<?> asked = member.has(Role.VP, Role.CLIENT) ? List.of(filter) : List.of(filter, member.id());
        return lists.answer(member, known, paging, asked, () -> workshops.rows(member, filter, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Convenes a workshop",
            description = "VP and consultants. Of an engagement whose parties its parties are, or, without one, with an"
                    + " engagement of its own. The agenda its format begins with is in the language of Accept-Language."
                    + " Of its facilitators one leads; without any, whoever convenes it facilitates it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkshopDetails.class)))
    public Response convene(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "one day", value = NEW)))
                    NewWorkshop wanted,
            @Context UriInfo uri,
            @Context HttpServletRequest call) {
        Member member = memberships.enter(firm);
        UUID id = workshops.convene(member, wanted, Language.of(call), IdempotencyKey.of(key));
        WorkshopDetails convened = workshops.find(member, id);
        return ETags.created(uri, id, convened, convened.version());
    }
}
