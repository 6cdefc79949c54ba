package org.counterpart.mail.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.mail.MailRow;
import org.counterpart.mail.MailService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The firm's mail that did not go out. */
@Path("firms/{firm}/mails")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mail", description = "Messages that did not go out: for the firm's VP, and never what they say")
public class MailResource {

    @Inject
    MembershipService memberships;

    @Inject
    MailService mails;

    @GET
    @Operation(
            summary = "The messages that were given up, the newest first",
            description = "Tried for about two days, or the line broke when it may have been taken over: VP only")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = MailRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        return paging.answer(mails.givenUp(memberships.enter(firm), paging.slice()));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One message, wherever it is on its way", description = "VP only")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        MailRow found = mails.find(memberships.enter(firm), id);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{id}/sending")
    @Operation(summary = "Sends a message again that was given up", description = "VP only")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MailRow.class)))
    public Response send(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        MailRow sent = mails.sendAgain(memberships.enter(firm), id, ETags.required(version));
        return ETags.ok(sent, sent.version());
    }
}
