package org.counterpart.workshop.rest;

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
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Paper;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.CalendarService;
import org.counterpart.workshop.ui.AgendaPrinter;
import org.counterpart.workshop.ui.CalendarFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A workshop's plan on paper, and its dates for calendars. */
@Path("firms/{firm}/workshops/{id}")
@ApplicationScoped
@Tag(name = "Agenda")
public class WorkshopFilesResource {

    private static final String LANGUAGE = "en, de, es or fr; by Accept-Language if left out";

    @Inject
    MembershipService memberships;

    @Inject
    AgendaPrinter printer;

    @Inject
    CalendarService calendars;

    @GET
    @Path("agenda.pdf")
    @Produces(Paper.TYPE)
    @Operation(
            summary = "The plan on paper",
            description =
                    "For the day: times, questions, methods, materials, room for notes. For clients without the methods")
    @APIResponse(responseCode = "200", content = @Content(mediaType = Paper.TYPE))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = LANGUAGE, example = "de")
    public Response agenda(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @QueryParam("language") String code,
            @Context HttpServletRequest request) {
        Locale language = Language.asked(code, Language.of(request));
        byte[] pdf = printer.print(memberships.enter(firm), id, language);
        return file(pdf, Paper.TYPE, AgendaPrinter.NAME, language);
    }

    @GET
    @Path("calendar.ics")
    @Produces(CalendarFile.TYPE)
    @Operation(
            summary = "The dates for calendars",
            description =
                    "iCalendar (RFC 5545): local times with the name of their zone, ids that stay when dates move")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CalendarFile.TYPE))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = LANGUAGE, example = "de")
    public Response calendar(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @QueryParam("language") String code,
            @Context HttpServletRequest request) {
        Locale language = Language.asked(code, Language.of(request));
        Member member = memberships.enter(firm);
        byte[] dates = CalendarFile.of(Texts.in(language), calendars.find(member, id));
        return file(dates, CalendarFile.TYPE + ";charset=UTF-8", CalendarFile.NAME, language);
    }

    private static Response file(byte[] content, String type, String name, Locale language) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
