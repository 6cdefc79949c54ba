package org.counterpart.quiz.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.common.Conflict;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.quiz.Drift;
import org.counterpart.quiz.DriftService;
import org.counterpart.quiz.EngagementChoice;
import org.counterpart.quiz.Norms;
import org.counterpart.quiz.NormsService;
import org.counterpart.quiz.ProfileRow;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.Trend;
import org.counterpart.quiz.ui.RoleProfileFiles;
import org.counterpart.quiz.ui.RoleProfilePrinter;
import org.counterpart.shell.Language;
import org.counterpart.shell.Paper;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Role profiles: one's own, and those that others share. For everybody else there is no such profile. */
@Path("firms/{firm}/profiles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Role profiles",
        description = "Private to their owner until they share them: not even a VP reads one that is not shared")
public class ProfilesResource {

    private static final String CSV = "text/csv";

    @Inject
    MembershipService memberships;

    @Inject
    ProfileService profiles;

    @Inject
    DriftService drifts;

    @Inject
    NormsService norms;

    @Inject
    RoleProfilePrinter printer;

    @GET
    @Operation(summary = "The caller's own role profiles, the newest round first, or those shared with them")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ProfileRow.class)))
    @Parameter(name = "shared", in = ParameterIn.QUERY, description = "true: what others share with the caller")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "Refused with the reason (409): people are not ranked by a role questionnaire")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(
            @PathParam("firm") String firm,
            @QueryParam("shared") boolean shared,
            @QueryParam("sort") String sort,
            @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        if (sort != null) {
            throw new Conflict("profile.ranking.refused");
        }
        Slice slice = paging.slice();
        return paging.answer(shared ? profiles.shared(member, slice) : profiles.mine(member, slice));
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "One role profile",
            description =
                    "Scores from 0 to 100 by role (scales) and by dimension and role (cells). Of observers only what"
                            + " was released; withheld names the groups of which nothing is shown, and why, not how many there are")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProfileAnswer.class)))
    public ProfileAnswer find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @Context HttpServletRequest request) {
        return ProfileAnswer.of(profiles.profile(memberships.enter(firm), id), Texts.in(Language.of(request)));
    }

    @GET
    @Path("{id}/trend")
    @Operation(
            summary = "The same person's rounds with the same instrument",
            description = "refused names the rounds whose version has other items. With another profile named, 409 with"
                    + " the reason if its version has")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Trend.class)))
    @Parameter(name = "with", in = ParameterIn.QUERY, description = "Another profile of the same person")
    public Trend trend(@PathParam("firm") String firm, @PathParam("id") UUID id, @QueryParam("with") UUID with) {
        Member member = memberships.enter(firm);
        return with == null ? profiles.trend(member, id) : profiles.trend(member, id, with);
    }

    @GET
    @Path("{id}/drift")
    @Operation(
            summary = "What was contracted, shown and seen, and where they part",
            description = "Contracted by the newest version that every party accepted; 409 with the reason if there is"
                    + " nothing to compare")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Drift.class)))
    @Parameter(
            name = "engagement",
            in = ParameterIn.QUERY,
            description = "Whose contract: one that the profile's owner works on; the round's own if left out")
    public Drift drift(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @QueryParam("engagement") UUID engagement) {
        Member member = memberships.enter(firm);
        UUID asked = engagement != null
                ? engagement
                : drifts.engagements(member, id).stream()
                        .findFirst()
                        .map(EngagementChoice::id)
                        .orElseThrow(() -> new Conflict("profile.drift.no-engagement"));
        return drifts.drift(member, id, asked);
    }

    @GET
    @Path("{id}/norms")
    @Operation(
            summary = "What others scored who answered the same version",
            description = "409 with the reason below 100 people, and for clients")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Norms.class)))
    public Norms norms(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return norms.norms(memberships.enter(firm), id);
    }

    @GET
    @Path("{id}/profile.pdf")
    @Produces(Paper.TYPE)
    @Operation(summary = "The role profile on paper", description = "The same pictures and tables, nothing besides")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Paper.TYPE))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "en, de, es or fr; by Accept-Language if left out",
            example = "de")
    public Response print(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @QueryParam("language") String code,
            @Context HttpServletRequest request) {
        Locale language = Language.asked(code, Language.of(request));
        byte[] pdf = printer.print(memberships.enter(firm), id, language);
        return Response.ok(pdf, Paper.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + RoleProfileFiles.name(language) + "\"")
                .build();
    }

    @GET
    @Path("{id}/scores.csv")
    @Produces(CSV)
    @Operation(
            summary = "The scores as a file",
            description =
                    "UTF-8 with a byte order mark: group, people, scale, dimension, score. What the profile shows,"
                            + " nothing besides")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING, implementation = String.class)))
    public Response scores(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return Response.ok(ScoresFile.of(profiles.profile(memberships.enter(firm), id)))
                .type(CSV + "; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"role-profile.csv\"")
                .build();
    }
}
