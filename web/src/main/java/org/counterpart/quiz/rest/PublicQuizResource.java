package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.counterpart.firm.Guest;
import org.counterpart.firm.GuestDoor;
import org.counterpart.quiz.PublicQuiz;
import org.counterpart.quiz.PublicQuizService;
import org.counterpart.quiz.PublicSheet;
import org.counterpart.shell.GuestLimit;
import org.counterpart.shell.Language;
import org.counterpart.shell.Settings;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.TooMany;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A firm's public quiz, for programs without an account: what is asked, answers once with each form, the result. */
@Path("public/quiz/{firm}/{slug}")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirementsSet
@Tag(name = "Public", description = "Without an account: limited for each address on the net")
public class PublicQuizResource {

    /** What a form is to be sent with: a new one comes with every look, also if nothing else is new. */
    static final String TICKET = "Quiz-Ticket";

    private static final String EXAMPLE =
            """
            {"ticket": "q83vEjRWeJCrze8SNFZ4kAAAAZq7t4wAT1Bx…", "language": "en",
             "answers": {"expert.problem": 4, "hands.problem": 2, "collaborative.problem": 5}}""";

    @Inject
    GuestDoor door;

    @Inject
    PublicQuizService quizzes;

    @Inject
    GuestLimit limit;

    @Inject
    Settings settings;

    @GET
    @Operation(
            summary = "What is asked",
            description =
                    "The ETag stays the same as long as the same is asked. The header Quiz-Ticket is what one form is"
                            + " sent with, within a day; it comes with 304 too, and not at all once the quiz is closed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicQuizAnswer.class)))
    @Parameter(
            name = Language.PARAMETER,
            in = ParameterIn.QUERY,
            description = "en, de, es or fr; by Accept-Language if left out",
            example = "de")
    public Response look(
            @PathParam("firm") String firm,
            @PathParam("slug") String slug,
            @Context HttpServletRequest call,
            @Context Request request) {
        TooMany.refuse(limit.ask(call));
        Guest guest = door.visit(firm, slug);
        PublicQuiz quiz = quizzes.look(guest);
        PublicQuizAnswer asked = PublicQuizAnswer.of(guest.firmName(), quiz, language(call));
        EntityTag tag = new EntityTag(asked.tag(quiz.digest()));
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = known == null ? Response.ok(asked).tag(tag) : known;
        return quiz.open() ? answer.header(TICKET, quiz.ticket()).build() : answer.build();
    }

    @POST
    @Operation(
            summary = "Answers, once with each ticket",
            description =
                    "Every item has to be answered, within the answers there are. Sent again with the same ticket, the"
                            + " same answers are the same result; other answers are refused with 409, and so is what was sent"
                            + " sooner than anybody reads, or for a version that is asked no more. 429 says in Retry-After when"
                            + " to try again. Location is the result's; whoever has it can read the result, nobody else")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PublicResultAnswer.class)))
    public Response send(
            @PathParam("firm") String firm,
            @PathParam("slug") String slug,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples =
                                                    @ExampleObject(name = "as far as three of them", value = EXAMPLE)))
                    PublicSheet answers,
            @Context HttpServletRequest call,
            @Context UriInfo uri) {
        TooMany.refuse(limit.ask(call));
        Guest guest = door.visit(firm, slug);
        TooMany.refuse(limit.send(call, "/q/" + firm + "/" + slug));
        String token = quizzes.send(guest, answers);
        return ETags.created(uri, "results/" + token, result(guest, slug, token, call));
    }

    @GET
    @Path("results/{token}")
    @Operation(summary = "A result, for whoever has its address")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PublicResultAnswer.class)))
    @Parameter(
            name = Language.PARAMETER,
            in = ParameterIn.QUERY,
            description = "en, de, es or fr; by Accept-Language if left out",
            example = "de")
    public Response result(
            @PathParam("firm") String firm,
            @PathParam("slug") String slug,
            @PathParam("token") String token,
            @Context HttpServletRequest call) {
        TooMany.refuse(limit.ask(call));
        return Response.ok(result(door.visit(firm, slug), slug, token, call))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private PublicResultAnswer result(Guest guest, String slug, String token, HttpServletRequest call) {
        String page = settings.url() + "/q/" + guest.slug() + "/" + slug + "/r/" + token;
        return PublicResultAnswer.of(quizzes.result(guest, token), page, language(call));
    }

    private static String language(HttpServletRequest call) {
        return Language.asked(call).orElseGet(() -> Language.of(call)).getLanguage();
    }
}
