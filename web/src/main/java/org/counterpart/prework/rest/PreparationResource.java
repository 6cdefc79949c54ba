package org.counterpart.prework.rest;

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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.prework.Preparation;
import org.counterpart.prework.PreparationData;
import org.counterpart.prework.PreparationService;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a workshop is prepared. */
@Path("firms/{firm}/workshops/{id}/preparation")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Preparation", description = "How evenly the parties were listened to, and the gate that asks for it")
public class PreparationResource {

    private static final String NEVERTHELESS =
            """
            {"reason": "Two of the five are at sea until the day; their deputy was heard for both."}""";

    @Inject
    MembershipService memberships;

    @Inject
    PreparationService preparations;

    @GET
    @Operation(
            summary = "Who was heard, party by party, and what is missing",
            description =
                    "For the firm's people. Prepared is a workshop once of each party at least 60 % of those invited"
                            + " were heard, and none was given less than half the minutes for each person invited that another"
                            + " was. The version is the workshop's")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Preparation.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        Preparation found = preparations.find(memberships.enter(firm), id);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Operation(
            summary = "Declares a workshop prepared",
            description = "For VPs and facilitators. 409 with one entry per thing missing; with a reason it goes on"
                    + " nevertheless, and the reason stays for everybody to see")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Preparation.class)))
    public Response declare(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "nevertheless", value = NEVERTHELESS)))
                    PreparationData data) {
        Member member = memberships.enter(firm);
        Preparation now = preparations.declare(member, id, ETags.required(version), data);
        return ETags.ok(now, now.version());
    }
}
