package org.counterpart.prework.rest;

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
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.prework.DigestService;
import org.counterpart.prework.PreworkDigest;
import org.counterpart.prework.SharedNote;
import org.counterpart.prework.ThemeChoice;
import org.counterpart.prework.ThemeData;
import org.counterpart.prework.ThemeRow;
import org.counterpart.prework.ThemeService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
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

/** What was heard before a workshop, by themes. */
@Path("firms/{firm}/workshops/{id}/digest")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Digest",
        description = "Themes that at least three people of at least two parties hold, or whose every speaker consents;"
                + " told of nobody, in no order. Facilitators sort the notes and say when it is told")
public class DigestResource {

    private static final String THEME =
            """
            {"name": "Dates that move", "words": "Each side learns too late when the other's dates move."}""";

    private static final String CHOICE = "{\"themeId\": \"0199f000-0000-7000-8000-000000000001\"}";

    @Inject
    MembershipService memberships;

    @Inject
    DigestService digests;

    @Inject
    ThemeService themes;

    @GET
    @Operation(
            summary = "What was heard, told of nobody",
            description = "For the firm's people. heldBack, for facilitators alone, is how many themes are not told")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreworkDigest.class)))
    public PreworkDigest digest(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return digests.digest(memberships.enter(firm), id);
    }

    @PUT
    @Operation(
            summary = "Tells what may be told from now on",
            description =
                    "For facilitators. What waits of a theme is told at once, and only if it satisfies the rule by"
                            + " itself, so that two digests cannot be subtracted. Twice is as good as once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PreworkDigest.class)))
    public PreworkDigest tell(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return digests.tell(memberships.enter(firm), id);
    }

    @GET
    @Path("themes")
    @Operation(summary = "The themes, with how many hold them", description = "For facilitators")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ThemeRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response themes(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(themes.themes(member, id, paging.slice()));
    }

    @POST
    @Path("themes")
    @Operation(summary = "Names a theme", description = "For facilitators")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ThemeRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a theme", value = THEME)))
                    ThemeData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID theme = themes.addTheme(member, id, data, IdempotencyKey.of(key));
        ThemeRow added = themes.theme(member, id, theme);
        return ETags.created(uri, theme, added, added.version());
    }

    @GET
    @Path("themes/{theme}")
    @Operation(summary = "One theme", description = "For facilitators")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeRow.class)))
    public Response theme(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("theme") UUID theme) {
        ThemeRow found = themes.theme(memberships.enter(firm), id, theme);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("themes/{theme}")
    @Operation(summary = "Names a theme otherwise, or says something else of it", description = "For facilitators")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ThemeRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("theme") UUID theme,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a theme", value = THEME)))
                    ThemeData data) {
        Member member = memberships.enter(firm);
        ThemeRow changed = themes.changeTheme(member, id, theme, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("themes/{theme}")
    @Operation(summary = "Takes a theme away", description = "For facilitators. The notes stay, and hold none")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("theme") UUID theme,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        themes.removeTheme(member, id, theme, ETags.required(version));
    }

    @GET
    @Path("notes")
    @Operation(summary = "What may be shared and is to be sorted", description = "For facilitators")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SharedNote.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response notes(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(themes.notes(member, id, paging.slice()));
    }

    @GET
    @Path("notes/{note}")
    @Operation(summary = "One of them", description = "For facilitators. Version 0 while it holds no theme")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SharedNote.class)))
    public Response note(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("note") UUID note) {
        SharedNote found = themes.note(memberships.enter(firm), id, note);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("notes/{note}")
    @Operation(
            summary = "Says which theme a note holds",
            description = "For facilitators; null for none. Over the version in If-Match, 0 if it held none")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SharedNote.class)))
    public Response sort(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("note") UUID note,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a theme", value = CHOICE)))
                    ThemeChoice choice) {
        Member member = memberships.enter(firm);
        SharedNote sorted = themes.sort(member, id, note, ETags.required(version), choice);
        return ETags.ok(sorted, sorted.version());
    }
}
