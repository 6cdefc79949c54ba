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
import org.counterpart.engagement.NoteData;
import org.counterpart.engagement.NoteDetails;
import org.counterpart.engagement.NoteService;
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

/** The note on an engagement. */
@Path("firms/{firm}/engagements/{id}/note")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Note", description = "Between the team and the firm's VPs; clients never read it")
public class NoteResource {

    private static final String EXAMPLE = "{\"text\": \"Ask about the second crane when Clara is alone.\"}";

    @Inject
    MembershipService memberships;

    @Inject
    NoteService notes;

    @GET
    @Operation(summary = "The note on an engagement", description = "Version 0 while nobody wrote any")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        NoteDetails note = notes.find(memberships.enter(firm), id);
        return ETags.ok(note, note.version());
    }

    @PUT
    @Operation(
            summary = "Writes the note",
            description = "VP and team; over the version in If-Match, 0 if there is none")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NoteDetails.class)))
    public Response write(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "note", value = EXAMPLE)))
                    NoteData data) {
        Member member = memberships.enter(firm);
        NoteDetails note = notes.write(member, id, ETags.required(version), data);
        return ETags.ok(note, note.version());
    }
}
