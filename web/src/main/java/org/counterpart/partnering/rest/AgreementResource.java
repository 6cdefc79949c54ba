package org.counterpart.partnering.rest;

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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.firm.Role;
import org.counterpart.partnering.AgreementDraftRow;
import org.counterpart.partnering.AgreementService;
import org.counterpart.partnering.AgreementTerms;
import org.counterpart.partnering.AgreementWaiverRow;
import org.counterpart.partnering.WaiverData;
import org.counterpart.partnering.WaiverService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partnering agreement of a workshop: its draft, how far it has come, and waivers. */
@Path("firms/{firm}/workshops/{id}/agreement")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Agreement",
        description =
                "Nobody accepts before every party has a sacrifice that every other party calls real, or every party"
                        + " waived")
public class AgreementResource {

    private static final String EXAMPLE =
            """
            {"purpose": "Build without a fight over every date.", "vision": "One timetable on two walls.",
             "measures": [{"name": "Changed dates", "how": "Counted each month by both planners", "target": "Fewer than two",
                           "by": "2027-12-31"}],
             "ladder": [{"title": "Project leads", "hours": 16, "people": []}], "roles": [],
             "exit": "Three months' notice, and a handover of everything begun."}""";

    @Inject
    MembershipService memberships;

    @Inject
    AgreementService agreements;

    @Inject
    WaiverService waivers;

    @GET
    @Operation(
            summary = "How far the agreement has come",
            description =
                    "With what is missing on the way; for the firm's people with the draft, whose version is the ETag")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementAnswer.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @Context HttpServletRequest request) {
        Member member = memberships.enter(firm);
        AgreementDraftRow draft = member.has(Role.CLIENT) ? null : agreements.draft(member, id);
        return answer(member, id, draft, request);
    }

    @PUT
    @Operation(
            summary = "Writes the draft",
            description = "VP and team. It may lack anything until it is sent; levels are in their order, the first is"
                    + " level 1. A person is a participant of the party, or a name with an e-mail address")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementAnswer.class)))
    public Response write(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "as far as it goes", value = EXAMPLE)))
                    AgreementTerms terms,
            @Context HttpServletRequest request) {
        Member member = memberships.enter(firm);
        return answer(member, id, agreements.write(member, id, ETags.required(version), terms), request);
    }

    @GET
    @Path("waiver")
    @Operation(
            summary = "Which parties do without sacrifices, and why",
            description = "Those that were withdrawn too; one that stands for each party at most, so not in parts")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AgreementWaiverRow.class)))
    public List<AgreementWaiverRow> waivers(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return waivers.waivers(memberships.enter(firm), id);
    }

    @POST
    @Path("waiver")
    @Operation(
            summary = "Does without sacrifices, for one's own party",
            description = "Counts when every party has; stays to be seen on the agreement for good")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgreementWaiverRow.class)))
    public Response waive(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(
                                                            name = "for one's own party",
                                                            value =
                                                                    "{\"reason\": \"We gave up enough in the contract.\"}")))
                    WaiverData data,
            @Context UriInfo uri) {
        AgreementWaiverRow waived = waivers.waive(memberships.enter(firm), id, data);
        return Response.created(uri.getRequestUri()).entity(waived).build();
    }

    @DELETE
    @Path("waiver")
    @Operation(
            summary = "Takes the waiver of one's own party back",
            description = "As long as nobody accepted the newest version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgreementWaiverRow.class)))
    public AgreementWaiverRow withdraw(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return waivers.withdraw(memberships.enter(firm), id);
    }

    private Response answer(Member member, UUID id, AgreementDraftRow draft, HttpServletRequest request) {
        return ETags.ok(
                AgreementAnswer.of(agreements.standing(member, id), draft, Texts.in(Language.of(request))),
                draft == null ? 0 : draft.version());
    }
}
