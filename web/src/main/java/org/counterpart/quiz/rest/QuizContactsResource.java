package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.QuizContactRow;
import org.counterpart.quiz.QuizContactService;
import org.counterpart.quiz.QuizContactsFile;
import org.counterpart.quiz.QuizLinkService;
import org.counterpart.shell.Settings;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who left an address at a public link, with consent. */
@Path("firms/{firm}/quiz-links/{id}/contacts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public links")
public class QuizContactsResource {

    private static final String CSV = "text/csv";

    @Inject
    MembershipService memberships;

    @Inject
    QuizContactService contacts;

    @Inject
    QuizLinkService links;

    @Inject
    Settings settings;

    @GET
    @Operation(
            summary = "Who left an address, the newest first",
            description =
                    "VP only, with the words they agreed to. resultToken opens the profile of who agreed to that too")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuizContactRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID link, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(contacts.rows(member, link, paging.slice()));
    }

    @GET
    @Path("file.csv")
    @Produces(CSV)
    @Operation(summary = "Who left an address, as a file", description = "VP only. UTF-8 with a byte order mark")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING, implementation = String.class)))
    public Response export(@PathParam("firm") String firm, @PathParam("id") UUID link) {
        Member member = memberships.enter(firm);
        String slug = links.find(member, link).data().slug();
        String results = settings.url() + "/q/" + member.slug() + "/" + slug + "/r/";
        QuizContactsFile file = new QuizContactsFile(contacts, member, link, results, ',');
        return Response.ok((StreamingOutput) file::write)
                .type(CSV + "; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + slug + ".csv\"")
                .build();
    }

    @GET
    @Path("{contact}")
    @Operation(summary = "Somebody who left an address", description = "VP only")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuizContactRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID link, @PathParam("contact") UUID id) {
        QuizContactRow found = contacts.find(memberships.enter(firm), link, id);
        return ETags.ok(found, found.version());
    }

    @DELETE
    @Path("{contact}")
    @Operation(
            summary = "Erases an address",
            description = "VP only, such as on request: nothing of whoever left it is kept")
    @APIResponse(responseCode = "204")
    public void erase(
            @PathParam("firm") String firm,
            @PathParam("id") UUID link,
            @PathParam("contact") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        contacts.erase(member, link, id, ETags.required(version));
    }
}
