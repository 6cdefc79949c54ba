package org.counterpart.clients.rest;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;
import org.counterpart.clients.ClientsService;
import org.counterpart.clients.OrganizationData;
import org.counterpart.clients.OrganizationDetails;
import org.counterpart.clients.OrganizationFilter;
import org.counterpart.clients.OrganizationRow;
import org.counterpart.clients.OrganizationStatus;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.counterpart.shell.rest.Paging;
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

/** The client organisations of a firm. */
@Path("firms/{firm}/clients")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients", description = "Client organisations and their people: for the firm's own, never for clients")
public class ClientsResource {

    private static final String EXAMPLE =
            """
            {"name": "Nordhavn Port Authority", "country": "DK", "city": "Copenhagen", "zone": "Europe/Copenhagen",
             "industry": "Ports", "website": "https://nordhavn.example", "note": "Public; the council appoints the board.",
             "status": "ACTIVE"}""";

    @Inject
    MembershipService memberships;

    @Inject
    ClientsService clients;

    @GET
    @Operation(summary = "The client organisations that match, by name", description = "Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = OrganizationRow.class)))
    @Parameter(name = "text", in = ParameterIn.QUERY, description = "Part of the name, the city or the industry")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "ACTIVE or ARCHIVED; ACTIVE if left out")
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        OrganizationFilter filter = filter(uri.getQueryParameters());
        Member member = memberships.enter(firm);
        return paging.answer(clients.rows(member, filter, paging.slice()));
    }

    @POST
    @Operation(summary = "Adds a client organisation")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrganizationDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "port", value = EXAMPLE)))
                    OrganizationData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = clients.add(member, data, IdempotencyKey.of(key));
        OrganizationDetails added = clients.find(member, id);
        return ETags.created(uri, id, added, added.version());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One client organisation")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationDetails.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id) {
        OrganizationDetails found = clients.find(memberships.enter(firm), id);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a client organisation",
            description = "Archives it or takes it up again by its status. Its engagements name it as it is called now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrganizationDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "port", value = EXAMPLE)))
                    OrganizationData data) {
        Member member = memberships.enter(firm);
        OrganizationDetails changed = clients.change(member, id, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            summary = "Deletes a client organisation with its contacts",
            description = "One that is a party to an engagement, or whose people were let in, is archived instead")
    @APIResponse(responseCode = "204", description = "No longer among those the firm works with")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        clients.remove(member, id, ETags.required(version));
    }

    private static OrganizationFilter filter(MultivaluedMap<String, String> asked) {
        String status = asked.getFirst("status");
        try {
            return new OrganizationFilter(
                    asked.getFirst("text"),
                    status == null || status.isBlank()
                            ? null
                            : OrganizationStatus.valueOf(status.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new Invalid("status", "field.choice.unknown");
        }
    }
}
