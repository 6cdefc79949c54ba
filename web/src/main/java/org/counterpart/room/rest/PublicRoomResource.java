package org.counterpart.room.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestLinks;
import org.counterpart.room.RoomGuestService;
import org.counterpart.room.RoomState;
import org.counterpart.room.Withdrawal;
import org.counterpart.shell.QrCode;
import org.counterpart.shell.Settings;
import org.counterpart.shell.rest.GuestCalls;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A workshop's room, by the secret of its link or of a seat in it. */
@Path("public/room/{token}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(
        name = "Room by link",
        description = "Without a bearer token: the secret that hangs on the wall, or that of one's own seat, is the way"
                + " in. What was sent in silence is told to nobody before it is revealed; where a block names nobody,"
                + " nothing is kept that tells who sent what, or when")
public class PublicRoomResource {

    static final String DEVICE = "Counterpart-Device";

    private static final String EXAMPLE =
            """
            {"blockId": "0199e000-0000-7000-8000-000000000001", "text": "The winter when we shared one crane."}""";

    @Inject
    GuestCalls calls;

    @Inject
    RoomGuestService rooms;

    @Inject
    RoomScreens screens;

    @Inject
    Settings settings;

    @GET
    @Operation(
            summary = "What everybody in the room sees",
            description = "Contributions once they are revealed, 300 at most; before, only how many there are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RoomState.class)))
    public RoomState look(@PathParam("token") String token, @Context HttpServletRequest call) {
        return rooms.look(calls.enterRoom(call, token));
    }

    @PUT
    @Path("contributions/{id}")
    @Operation(
            summary = "Sends a contribution, once",
            description =
                    "The device makes the id, at random, so that whoever does not know whether it arrived sends it"
                            + " again: it is there once. " + DEVICE
                            + " is a secret of 22 to 86 URL characters that stays in the"
                            + " device: with it the text can be said otherwise until it is revealed")
    @APIResponse(responseCode = "204", description = "It is there")
    public Response send(
            @PathParam("token") String token,
            @PathParam("id") UUID id,
            @HeaderParam(DEVICE) String device,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a success", value = EXAMPLE)))
                    PublicContribution sent,
            @Context HttpServletRequest call) {
        Guest guest = calls.enterRoom(call, token);
        rooms.send(guest, sent.by(device, id));
        return Response.noContent().build();
    }

    @DELETE
    @Path("contributions/{id}")
    @Operation(
            summary = "Takes a contribution back that nobody has read yet",
            description = "With the " + DEVICE + " that it was sent with. 409 once it is revealed")
    @APIResponse(responseCode = "204", description = "It is not there")
    public Response withdraw(
            @PathParam("token") String token,
            @PathParam("id") UUID id,
            @HeaderParam(DEVICE) String device,
            @Context HttpServletRequest call) {
        rooms.withdraw(calls.enterRoom(call, token), new Withdrawal(id, device));
        return Response.noContent().build();
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What everybody in the room sees, as it changes",
            description = "Server-sent events: state is the room as GET answers it, clock the server's time in"
                    + " milliseconds since 1970, over says that the link has ended")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = String.class)))
    public void events(
            @PathParam("token") String token,
            @Context SseEventSink sink,
            @Context Sse sse,
            @Context HttpServletRequest call) {
        SinkLine line = new SinkLine(sink, sse);
        Guest guest = calls.enterRoom(call, token);
        if (!screens.show(guest, token, line)) {
            line.close();
        }
    }

    @GET
    @Path("qr.svg")
    @Produces("image/svg+xml")
    @Operation(summary = "The way into the room as a QR code", description = "To be shown on the wall")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "image/svg+xml", schema = @Schema(implementation = String.class)))
    public String code(@PathParam("token") String token, @Context HttpServletRequest call) {
        calls.enterRoom(call, token);
        return QrCode.svg(settings.url() + GuestLinks.PATH + token, "QR");
    }
}
