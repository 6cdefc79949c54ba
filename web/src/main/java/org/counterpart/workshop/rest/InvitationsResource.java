package org.counterpart.workshop.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.workshop.ParticipantService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writes to those who are invited. */
@Path("firms/{firm}/workshops/{id}/invitations")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Participants")
public class InvitationsResource {

    @Inject
    MembershipService memberships;

    @Inject
    ParticipantService participants;

    @POST
    @Operation(
            summary = "Writes to everybody to whom nobody wrote yet",
            description =
                    "VP and team. Sent once, however often it is asked for; those without an address are left out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Written.class)))
    public Written invite(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return new Written(participants.inviteAll(memberships.enter(firm), id));
    }
}
