package org.counterpart.engagement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterpart.engagement.PhaseDetails;
import org.counterpart.engagement.PhaseMove;
import org.counterpart.engagement.PhaseService;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The phase of an engagement. */
@Path("firms/{firm}/engagements/{id}/phase")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Phase", description = "Where an engagement stands, and the gates between its phases")
public class PhaseResource {

    private static final String EXAMPLE =
            """
            {"to": "CONTRACTING", "reason": "What is wanted has changed: we contract anew before we look further."}""";

    @Inject
    MembershipService memberships;

    @Inject
    PhaseService phases;

    @GET
    @Operation(
            summary = "Where an engagement stands",
            description =
                    "With every passage: who, when and why; and for the firm's people with the ways on and what is"
                            + " missing for each. The version is the engagement's")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PhaseDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        PhaseDetails found = phases.find(memberships.enter(firm), id);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Operation(
            summary = "Goes to another phase",
            description = "VP and team: CONTRACTING, DISCOVERY, FEEDBACK, ACTION, ENDING, CLOSED; or one back; or from"
                    + " ENDING to the next round of CONTRACTING, with endsOn as an extension. For ENDING, exit answers"
                    + " RESULTS, HANDOVER, OPEN_ENDS, CONFIDENCES and LEARNING. A closed gate answers 409 with one entry"
                    + " per thing missing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PhaseDetails.class)))
    public Response pass(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "back", value = EXAMPLE)))
                    PhaseMove move) {
        Member member = memberships.enter(firm);
        PhaseDetails now = phases.pass(member, id, ETags.required(version), move);
        return ETags.ok(now, now.version());
    }
}
