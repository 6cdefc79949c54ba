package org.counterpart.roster.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.roster.ImportProgress;
import org.counterpart.roster.RosterExport;
import org.counterpart.roster.RosterFile;
import org.counterpart.roster.RosterFileService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.counterpart.shell.rest.BodySize;
import org.counterpart.shell.rest.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roster as a file of comma-separated values, out and in. */
@Path("firms/{firm}/consultants.csv")
@ApplicationScoped
@Tag(name = "Consultants", description = "The firm's roster: for its VP and consultants, never for clients")
public class RosterFileResource {

    static final String CSV = "text/csv";

    private static final String EXAMPLE =
            """
            name,country,city,zone,languages,industries
            Camila Rocha,BR,São Paulo,America/Sao_Paulo,pt-BR C2; en C1,Hospitals; Energy
            """;

    @Inject
    MembershipService memberships;

    @Inject
    RosterFileService files;

    @GET
    @Produces(CSV)
    @Operation(
            summary = "The consultants that match, as a file",
            description = "UTF-8 with a byte order mark; rates for a VP alone. Filters and sort as for the list")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING, implementation = String.class)))
    @Parameter(name = "separator", in = ParameterIn.QUERY, description = "Between cells: comma if left out; ; tab |")
    public Response export(
            @PathParam("firm") String firm, @QueryParam("separator") String separator, @Context UriInfo uri) {
        Search search = new Search(uri);
        char between = separator(separator);
        Member member = memberships.enter(firm);
        RosterExport export = new RosterExport(files, member, search.filter(), search.sort(), between);
        // Nothing has been sent yet: whoever may not, or is gone, is told so and gets no broken file.
        files.header(member);
        return Response.ok((StreamingOutput) export::write)
                .type(CSV + "; charset=utf-8; header=present")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"roster-" + member.slug() + ".csv\"")
                .build();
    }

    @POST
    @BodySize(megabytes = RosterFileService.MOST_MEGABYTES)
    @Consumes({CSV, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Imports a file: every row, or none",
            description = "VP only. With dry-run it tells, row by row, what an import would do, and does nothing")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportAnswer.class)))
    @Parameter(name = "dry-run", in = ParameterIn.QUERY, description = "true: only tell what would be done")
    @Parameter(
            name = "basis",
            in = ParameterIn.QUERY,
            description = "The basis a dry run answered with: refused if the file or somebody in it changed since")
    public ImportAnswer take(
            @PathParam("firm") String firm,
            @QueryParam("dry-run") String dryRun,
            @QueryParam("basis") String basis,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = CSV,
                                            examples = @ExampleObject(name = "camila", value = EXAMPLE)))
                    byte[] file,
            @Context HttpServletRequest request) {
        Member member = memberships.enter(firm);
        if (dryRun != null && !dryRun.equals("false")) {
            Texts texts = Texts.in(Language.of(request));
            return ImportAnswer.of(files.preview(member, RosterFile.of(file), ImportProgress.NONE), texts);
        }
        return ImportAnswer.of(
                files.importFile(member, new RosterFile(file, basis), IdempotencyKey.of(key), ImportProgress.NONE));
    }

    private static char separator(String asked) {
        if (asked == null || asked.isEmpty() || asked.equals(",")) {
            return ',';
        }
        return switch (asked) {
            case ";", "|" -> asked.charAt(0);
            case "\t", "tab" -> '\t';
            default -> throw new Invalid("separator", "roster.file.separator");
        };
    }
}
