package org.counterpart.outputs.rest;

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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.outputs.OutputContribution;
import org.counterpart.outputs.OutputDetails;
import org.counterpart.outputs.OutputsService;
import org.counterpart.outputs.ui.ReportFiles;
import org.counterpart.outputs.ui.ReportPrinter;
import org.counterpart.shell.Language;
import org.counterpart.shell.Paper;
import org.counterpart.shell.rest.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was released of a workshop. */
@Path("firms/{firm}/workshops/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Outputs",
        description = "What was released of a workshop: for its parties, and for the firm's people the same")
public class OutputsResource {

    @Inject
    MembershipService memberships;

    @Inject
    OutputsService outputs;

    @Inject
    ReportPrinter printer;

    @GET
    @Path("outputs")
    @Operation(summary = "What was released", description = "Block by block, and which parts of the report besides")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OutputDetails.class)))
    public OutputDetails outputs(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        return outputs.outputs(memberships.enter(firm), id);
    }

    @GET
    @Path("outputs/contributions")
    @Operation(
            summary = "The contributions that were released",
            description = "Block by block. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OutputContribution.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response contributions(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(outputs.contributions(member, id, paging.slice()));
    }

    @GET
    @Path("report.pdf")
    @Produces(Paper.TYPE)
    @Operation(summary = "The report on paper", description = "What was released, with its pictures, nothing besides")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Paper.TYPE))
    @Parameter(
            name = "language",
            in = ParameterIn.QUERY,
            description = "en, de, es or fr; by Accept-Language if left out",
            example = "de")
    public Response report(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @QueryParam("language") String code,
            @Context HttpServletRequest request) {
        Locale language = Language.asked(code, Language.of(request));
        byte[] pdf = printer.print(memberships.enter(firm), id, language);
        return Response.ok(pdf, Paper.TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ReportFiles.name(language) + "\"")
                .build();
    }
}
