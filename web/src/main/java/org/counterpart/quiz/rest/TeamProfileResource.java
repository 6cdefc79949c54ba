package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.TeamProfileService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a team's newest closed round told of it. */
@Path("firms/{firm}/teams/{id}/profile")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Role profiles")
public class TeamProfileResource {

    @Inject
    MembershipService memberships;

    @Inject
    TeamProfileService teams;

    @GET
    @Operation(
            summary = "The team profile of a team's newest closed round",
            description =
                    "For a VP, whoever started that round, and those it is about. Of a group only if at least as many"
                            + " people are in it as the round promised whose own profiles the caller cannot open; withheld names"
                            + " the others, with the reason. The id is the round's team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamProfileAnswer.class)))
    public TeamProfileAnswer profile(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @Context HttpServletRequest request) {
        return TeamProfileAnswer.of(teams.ofTeam(memberships.enter(firm), id), Texts.in(Language.of(request)));
    }
}
