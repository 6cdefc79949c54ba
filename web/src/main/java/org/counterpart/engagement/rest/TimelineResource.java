package org.counterpart.engagement.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.engagement.Timeline;
import org.counterpart.engagement.TimelineService;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timeline of an engagement. */
@Path("firms/{firm}/engagements/{id}/timeline")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Timeline", description = "An engagement in time: phases, contract versions, bookings, promises")
public class TimelineResource {

    @Inject
    MembershipService memberships;

    @Inject
    TimelineService timelines;

    @GET
    @Operation(
            summary = "What the caller may see of an engagement in time",
            description = "Its texts are in the language of Accept-Language")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TimelineAnswer.class)))
    public TimelineAnswer find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @Context HttpServletRequest call) {
        Timeline timeline = timelines.find(memberships.enter(firm), id);
        return TimelineAnswer.of(timeline, Texts.in(Language.of(call)));
    }
}
