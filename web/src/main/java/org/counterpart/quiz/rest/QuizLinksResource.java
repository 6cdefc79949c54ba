package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.counterpart.quiz.QuizLinkData;
import org.counterpart.quiz.QuizLinkDetails;
import org.counterpart.quiz.QuizLinkRow;
import org.counterpart.quiz.QuizLinkService;
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

/** Public links to questionnaires. */
@Path("firms/{firm}/quiz-links")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Public links",
        description = "By which anybody answers a questionnaire about themselves, at /q/{firm}/{slug}")
public class QuizLinksResource {

    private static final String NEW =
            """
            {"slug": "which-role", "title": "Which of three roles do you play?", "asksContact": true,
             "greeting": "Ten minutes, and you see it at once. Tell us what you think of it."}""";
    private static final String CLOSED =
            """
            {"title": "Which of three roles do you play?", "greeting": "", "asksContact": true, "open": false}""";

    @Inject
    MembershipService memberships;

    @Inject
    QuizLinkService links;

    @GET
    @Operation(
            summary = "The firm's public links",
            description = "Open ones first, with how many answered and how many left an address. Never who or what")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = QuizLinkRow.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(links.rows(member, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Opens a public link",
            description = "VP only. Without a versionId the Role Orientation questionnaire is asked. The slug stays")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QuizLinkDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "which role", value = NEW)))
                    QuizLinkData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = links.add(member, data, IdempotencyKey.of(key));
        QuizLinkDetails added = links.find(member, id);
        return ETags.created(uri, id, added, added.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One public link")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuizLinkDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return answer(links.find(memberships.enter(firm), id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Words a public link anew, closes it or opens it again",
            description = "VP only. A closed one says so to visitors; results stay where they are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = QuizLinkDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "closed", value = CLOSED)))
                    QuizLinkData data) {
        Member member = memberships.enter(firm);
        return answer(links.change(member, id, ETags.required(version), data));
    }

    private static Response answer(QuizLinkDetails link) {
        return ETags.ok(link, link.version());
    }
}
