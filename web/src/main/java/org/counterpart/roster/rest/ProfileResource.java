package org.counterpart.roster.rest;

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
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.firm.MembershipService;
import org.counterpart.roster.print.ProfilePrinter;
import org.counterpart.shell.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A consultant's profile on one page. */
@Path("firms/{firm}/consultants/{id}/profile.pdf")
@ApplicationScoped
@Tag(name = "Consultants")
public class ProfileResource {

    @Inject
    MembershipService memberships;

    @Inject
    ProfilePrinter printer;

    @GET
    @Produces(ProfilePrinter.TYPE)
    @Operation(
            summary = "A consultant's profile on one page, for clients",
            description = "PDF, without rate, status or anything internal")
    @APIResponse(responseCode = "200", content = @Content(mediaType = ProfilePrinter.TYPE))
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
        ProfilePrinter.Print print = printer.print(memberships.enter(firm), id, language);
        return Response.ok(print.pdf(), ProfilePrinter.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + print.name() + "\"")
                .build();
    }
}
