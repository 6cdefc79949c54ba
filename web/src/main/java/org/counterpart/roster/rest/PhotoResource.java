package org.counterpart.roster.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.roster.Photo;
import org.counterpart.roster.PhotoFile;
import org.counterpart.roster.PhotoService;
import org.counterpart.shell.rest.BodySize;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A consultant's photo. */
@Path("firms/{firm}/consultants/{id}/photo")
@ApplicationScoped
@Tag(name = "Consultants")
public class PhotoResource {

    @Inject
    MembershipService memberships;

    @Inject
    PhotoService photos;

    @GET
    @Produces(Photo.TYPE)
    @Operation(summary = "A consultant's photo", description = "JPEG, square. The ETag names the picture")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Photo.TYPE))
    public Response find(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @Parameter(description = "true: 96 pixels a side, for lists; else at most 512")
                    @QueryParam("small")
                    @DefaultValue("false")
                    boolean small,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String known) {
        PhotoFile photo = photos.find(memberships.enter(firm), id, small ? PhotoFile.Size.SMALL : PhotoFile.Size.LARGE);
        EntityTag tag = new EntityTag(photo.tag() + (small ? "-small" : ""));
        boolean same = known != null && known.contains('"' + tag.getValue() + '"');
        return (same ? Response.notModified() : Response.ok(photo.jpeg(), Photo.TYPE))
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @PUT
    @Consumes({"image/*", MediaType.WILDCARD})
    @BodySize(megabytes = Photo.MEGABYTES)
    @Operation(
            summary = "Puts a photo in place of the one there was",
            description = "A VP anybody's, a consultant their own. JPEG, PNG or WebP, as the content says, whatever the"
                    + " header says. Kept is the middle of it, drawn anew, without any of the file's metadata")
    @APIResponse(responseCode = "204", description = "In place; the ETag names the picture")
    public Response put(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "image/*",
                                            schema =
                                                    @Schema(
                                                            type =
                                                                    org.eclipse.microprofile.openapi.annotations.enums
                                                                            .SchemaType.STRING,
                                                            format = "binary")))
                    byte[] file) {
        return Response.noContent()
                .tag(photos.put(memberships.enter(firm), id, file))
                .build();
    }

    @DELETE
    @Operation(summary = "Takes the photo away", description = "A VP anybody's, a consultant their own")
    @APIResponse(responseCode = "204", description = "Away")
    public void remove(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        photos.remove(memberships.enter(firm), id);
    }
}
