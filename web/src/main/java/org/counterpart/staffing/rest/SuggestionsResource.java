package org.counterpart.staffing.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.Paging;
import org.counterpart.staffing.Suggestion;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.SuggestionService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to put on an engagement. */
@Path("firms/{firm}/engagements/{id}/suggestions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staffing", description = "Who works on an engagement: for the firm's own people, never for clients")
public class SuggestionsResource {

    @Inject
    MembershipService memberships;

    @Inject
    SuggestionService suggestions;

    @GET
    @Operation(
            summary = "Whom to put on an engagement, the best first",
            description = "Everybody who takes engagements, by language, hours shared with the clients' places,"
                    + " speciality, programme and free days, each with its reason. What the engagement does not ask for"
                    + " counts for nobody. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SuggestionAnswer.class)))
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day; the engagement's if left out, or today",
            example = "2027-01-11")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The last day; the engagement's if left out",
            example = "2027-03-12")
    @Parameter(
            name = "days",
            in = ParameterIn.QUERY,
            description = "How many days a week are needed, by halves; 3 if left out",
            example = "2.5")
    @Parameter(
            name = "languageWeight",
            in = ParameterIn.QUERY,
            description = "What language weighs, 0 to 5; 4 if left out",
            example = "5")
    @Parameter(name = "hoursWeight", in = ParameterIn.QUERY, description = "The same of shared hours; 2 if left out")
    @Parameter(name = "specialityWeight", in = ParameterIn.QUERY, description = "The same of speciality; 3 if left out")
    @Parameter(
            name = "programmeWeight",
            in = ParameterIn.QUERY,
            description = "The same of the programme; 4 if left out")
    @Parameter(name = "loadWeight", in = ParameterIn.QUERY, description = "The same of free days; 3 if left out")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @Context UriInfo uri,
            @Context HttpServletRequest request) {
        Paging paging = Paging.of(uri);
        SuggestionQuestion question = SuggestionQuestion.from(uri.getQueryParameters()::getFirst);
        Member member = memberships.enter(firm);
        Texts texts = Texts.in(Language.of(request));
        List<Suggestion> all = suggestions.suggestions(member, id, question);
        return paging.answer(all.stream()
                .skip(paging.slice().offset())
                .limit(paging.slice().limit())
                .map(one -> SuggestionAnswer.of(one, texts))
                .toList());
    }
}
