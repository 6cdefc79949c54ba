package org.counterpart.clients.rest;

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
import org.counterpart.clients.ContactData;
import org.counterpart.clients.ContactDetails;
import org.counterpart.clients.ContactService;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
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

/** The people of a client organisation. */
@Path("firms/{firm}/clients/{id}/contacts")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clients")
public class ContactsResource {

    private static final String EXAMPLE =
            """
            {"name": "Clara Jensen", "position": "Harbour master", "email": "clara.jensen@nordhavn.example",
             "phone": "+45 33 12 34 56", "language": "en", "zone": "Europe/Copenhagen", "note": "", "status": "ACTIVE"}""";

    @Inject
    MembershipService memberships;

    @Inject
    ContactService contacts;

    @GET
    @Operation(
            summary = "The people of a client organisation, by name",
            description = "Who left comes last. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ContactDetails.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID organization, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(contacts.rows(member, organization, paging.slice()));
    }

    @POST
    @Operation(
            summary = "Adds somebody to the people of a client organisation",
            description = "The telephone number is kept in E.164; without a country's code it is read as dialled in the"
                    + " organisation's country")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID organization,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "clara", value = EXAMPLE)))
                    ContactData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID id = contacts.add(member, organization, data, IdempotencyKey.of(key));
        ContactDetails added = contacts.find(member, organization, id);
        return ETags.created(uri, id, added, added.version());
    }

    @GET
    @Path("{contact}")
    @Operation(summary = "One contact")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID organization, @PathParam("contact") UUID id) {
        return answer(contacts.find(memberships.enter(firm), organization, id));
    }

    @PUT
    @Path("{contact}")
    @Operation(
            summary = "Changes a contact",
            description = "Nobody is deleted: they leave, by their status, and are no longer let in from then on")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID organization,
            @PathParam("contact") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "clara", value = EXAMPLE)))
                    ContactData data) {
        Member member = memberships.enter(firm);
        return answer(contacts.change(member, organization, id, ETags.required(version), data));
    }

    @PUT
    @Path("{contact}/invitation")
    @Operation(
            summary = "Lets a contact in as a client of the organisation",
            description =
                    "VP only. They get an account and a message with a link to set its password; to who has not come"
                            + " yet the message goes again, and who was shut out is let in again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ContactDetails.class)))
    public Response invite(
            @PathParam("firm") String firm, @PathParam("id") UUID organization, @PathParam("contact") UUID id) {
        return answer(contacts.invite(memberships.enter(firm), organization, id));
    }

    private static Response answer(ContactDetails contact) {
        return ETags.ok(contact, contact.version());
    }
}
