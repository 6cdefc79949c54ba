package org.counterpart.workshop.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.workshop.SessionData;
import org.counterpart.workshop.SessionRow;
import org.counterpart.workshop.SessionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When people come together. */
@Path("firms/{firm}/workshops/{id}/sessions")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Workshop sessions",
        description =
                "When people come together. Local times: when a session or its zone is moved over a change of clocks, nothing in it moves")
public class SessionsResource {

    private static final String EXAMPLE =
            "{\"heldOn\": \"2027-03-10\", \"beginsAt\": \"09:00\", \"endsAt\": \"17:00\"}";

    @Inject
    MembershipService memberships;

    @Inject
    SessionService sessions;

    @GET
    @Operation(summary = "The sessions of a workshop", description = "The first of them first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SessionRow.class)))
    public List<SessionRow> list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return sessions.rows(memberships.enter(firm), id);
    }

    @POST
    @Operation(summary = "Adds a session", description = "VP and team")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SessionRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a day", value = EXAMPLE)))
                    SessionData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID session = sessions.add(member, id, data, IdempotencyKey.of(key));
        SessionRow added = sessions.find(member, id, session);
        return ETags.created(uri, session, added, added.version());
    }

    @GET
    @Path("{session}")
    @Operation(summary = "One session")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("session") UUID session) {
        SessionRow found = sessions.find(memberships.enter(firm), id, session);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{session}")
    @Operation(
            summary = "Moves a session",
            description = "VP and team. Its blocks move along, each at the same distance")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a day", value = EXAMPLE)))
                    SessionData data) {
        Member member = memberships.enter(firm);
        SessionRow changed = sessions.change(member, id, session, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{session}")
    @Operation(summary = "Takes a session out", description = "VP and team; one without blocks, and never the last")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("session") UUID session,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        sessions.remove(member, id, session, ETags.required(version));
    }
}
