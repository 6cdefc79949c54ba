package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.RoundService;
import org.counterpart.shell.rest.ETags;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters to those who were asked in a round and have not answered. */
@Path("firms/{firm}/rounds/{id}/reminder")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rounds")
public class ReminderResource {

    /** How many letters go out. */
    @Schema(name = "Reminded")
    public record Reminded(int letters) {}

    @Inject
    MembershipService memberships;

    @Inject
    RoundService rounds;

    @PUT
    @Operation(
            summary = "Reminds those who have not answered",
            description = "Whoever manages the round, once a day at most. Tells how many letters go out, never to whom")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Reminded.class)))
    public Reminded remind(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @HeaderParam("If-Match") String version) {
        return new Reminded(rounds.remind(memberships.enter(firm), id, ETags.required(version)));
    }
}
