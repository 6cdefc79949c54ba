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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.prework.CallRow;
import org.counterpart.prework.GuideQuestion;
import org.counterpart.prework.InterviewData;
import org.counterpart.prework.InterviewDetails;
import org.counterpart.prework.InterviewNoteData;
import org.counterpart.prework.InterviewNoteRow;
import org.counterpart.prework.InterviewService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Listening to the people of a workshop before it. */
@Path("firms/{firm}/workshops/{id}/interviews")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Interviews",
        description = "Whom to phone before a workshop, and what was noted. An interview has its participant's id. The"
                + " firm's people see who was heard; facilitators change it, and see what their notes say")
public class InterviewsResource {

    private static final String PLANNED =
            """
            {"interviewerId": null, "plannedAt": "2026-11-24T09:30:00Z", "minutes": 0}""";

    private static final String NOTE =
            """
            {"visibility": "UNATTRIBUTED", "text": "The winter in which we shared one crane, and nobody asked whose it was.",
             "consented": false}""";

    @Inject
    MembershipService memberships;

    @Inject
    InterviewService interviews;

    @GET
    @Operation(
            summary = "Whom to call",
            description =
                    "Whom it suits best first, whoever was heard last; with their zone, and when it suits them next")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CallRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(interviews.calls(member, id, paging.slice()));
    }

    @GET
    @Path("{participant}")
    @Operation(
            summary = "Listening to one participant",
            description = "With the caller's own notes and those that other facilitators share with them. Version 0"
                    + " while nothing was begun")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InterviewDetails.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("participant") UUID participant) {
        InterviewDetails found = interviews.find(memberships.enter(firm), id, participant);
        return ETags.ok(found, found.call().version());
    }

    @PUT
    @Path("{participant}")
    @Operation(
            summary = "Says who listens, when, and for how long they did",
            description =
                    "For facilitators. With minutes somebody was heard, at heldAt or just now; over the version in"
                            + " If-Match, 0 if nothing was begun")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CallRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "planned", value = PLANNED)))
                    InterviewData data) {
        Member member = memberships.enter(firm);
        CallRow now = interviews.change(member, id, participant, ETags.required(version), data);
        return ETags.ok(now, now.version());
    }

    @GET
    @Path("{participant}/notes")
    @Operation(
            summary = "What was noted of one participant",
            description = "The caller's own notes, and those that other facilitators share with them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = InterviewNoteRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response notes(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(interviews.notes(member, id, participant, paging.slice()));
    }

    @GET
    @Path("{participant}/notes/{question}")
    @Operation(
            summary = "What the caller wrote under one question",
            description = "For facilitators: BEST_TIME, VALUED, HOPE, OTHERS_HOPE, CONCERN, UNSAID, WORTHWHILE or MORE."
                    + " Version 0 while nothing was written")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InterviewNoteRow.class)))
    public Response note(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @PathParam("question") GuideQuestion question) {
        InterviewNoteRow found = interviews.note(memberships.enter(firm), id, participant, question);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{participant}/notes/{question}")
    @Operation(
            summary = "Keeps what the caller writes under one question",
            description = "For facilitators. INTERVIEWER: seen by the caller alone, by nobody else in any way;"
                    + " FACILITATORS; UNATTRIBUTED: by the facilitators, and in the digest without who said it. Over the"
                    + " version in If-Match, 0 if nothing was written")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = InterviewNoteRow.class)))
    public Response write(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @PathParam("question") GuideQuestion question,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a note", value = NOTE)))
                    InterviewNoteData data) {
        Member member = memberships.enter(firm);
        InterviewNoteRow kept = interviews.write(member, id, participant, question, ETags.required(version), data);
        return ETags.ok(kept, kept.version());
    }
}
