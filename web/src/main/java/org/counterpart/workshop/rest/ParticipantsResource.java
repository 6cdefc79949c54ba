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
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.ParticipantData;
import org.counterpart.workshop.ParticipantDetails;
import org.counterpart.workshop.ParticipantRow;
import org.counterpart.workshop.ParticipantService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is invited. */
@Path("firms/{firm}/workshops/{id}/participants")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Participants",
        description =
                "Who is invited. Everybody at the table knows the others by name; how to reach them is the firm's own")
public class ParticipantsResource {

    private static final String EXAMPLE =
            """
            {"partyId": "0199f000-0000-7000-8000-000000000001", "name": "Ingrid Solberg", "position": "Harbour director",
             "sponsor": true, "reach": {"email": "ingrid@nordhavn.example", "phone": "+47 22 12 34 56", "language": "en",
             "zone": "Europe/Oslo", "goodFrom": "09:00", "goodUntil": "11:30"}}""";

    private static final String ANSWER = "{\"answer\": \"COMING\"}";

    @Inject
    MembershipService memberships;

    @Inject
    ParticipantService participants;

    @GET
    @Operation(summary = "Who is invited", description = "Party by party, by name, with whether they come")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ParticipantRow.class)))
    public List<ParticipantRow> list(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return participants.rows(memberships.enter(firm), id);
    }

    @POST
    @Operation(
            summary = "Puts somebody on the list",
            description = "VP and team. Nobody is written to yet. A sponsor takes the place of the party's earlier one")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ParticipantDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a sponsor", value = EXAMPLE)))
                    ParticipantData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID participant = participants.add(member, id, data, IdempotencyKey.of(key));
        ParticipantDetails added = participants.find(member, id, participant);
        return ETags.created(uri, participant, added, added.version());
    }

    @GET
    @Path("{participant}")
    @Operation(summary = "One of them, with how to reach them", description = "VP and team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantDetails.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("participant") UUID participant) {
        return answer(participants.find(memberships.enter(firm), id, participant));
    }

    @PUT
    @Path("{participant}")
    @Operation(summary = "Changes what is known of somebody", description = "VP and team; party and contact stay")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a sponsor", value = EXAMPLE)))
                    ParticipantData data) {
        Member member = memberships.enter(firm);
        return answer(participants.change(member, id, participant, ETags.required(version), data));
    }

    @DELETE
    @Path("{participant}")
    @Operation(
            summary = "Takes somebody off the list",
            description = "VP and team, as long as they were not listened to and have said nothing")
    @APIResponse(responseCode = "204", description = "Not invited any more")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        participants.remove(member, id, participant, ETags.required(version));
    }

    @PUT
    @Path("{participant}/answer")
    @Operation(
            summary = "Notes whether somebody comes",
            description = "VP and team, for those who said so on the phone")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantDetails.class)))
    public Response answer(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "comes", value = ANSWER)))
                    AnswerOfSeat data) {
        Member member = memberships.enter(firm);
        return answer(participants.answer(member, id, participant, ETags.required(version), data));
    }

    @POST
    @Path("{participant}/invitation")
    @Operation(
            summary = "Writes to somebody",
            description =
                    "VP and team: what it is about, when, and the link to their seat. Again if they were written to")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ParticipantDetails.class)))
    public Response invite(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("participant") UUID participant,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        return answer(participants.invite(member, id, participant, ETags.required(version)));
    }

    private static Response answer(ParticipantDetails participant) {
        return ETags.ok(participant, participant.version());
    }
}
