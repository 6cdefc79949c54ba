package org.counterpart.roster.rest;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.roster.CertificationData;
import org.counterpart.roster.CertificationDetails;
import org.counterpart.roster.CertificationService;
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

/** The certificates of a consultant. */
@Path("firms/{firm}/consultants/{id}/certifications")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certifications", description = "Who may deliver which programme: the VP says so, consultants read it")
public class CertificationsResource {

    private static final String EXAMPLE =
            """
            {"programmeId": "0199f000-0000-7000-8000-000000000001", "certifiedOn": "2026-03-02", "expiresOn": "2028-03-01",
             "certifiedBy": "Vera Paulsen"}""";

    @Inject
    MembershipService memberships;

    @Inject
    CertificationService certifications;

    @GET
    @Operation(
            summary = "A consultant's certificates",
            description = "Old ones too: by programme, the newest first. Link leads to the next part")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CertificationDetails.class)))
    @Parameter(ref = "offset")
    @Parameter(ref = "limit")
    public Response list(@PathParam("firm") String firm, @PathParam("id") UUID id, @Context UriInfo uri) {
        Paging paging = Paging.of(uri);
        Member member = memberships.enter(firm);
        return paging.answer(certifications.of(member, id, paging.slice()));
    }

    @POST
    @Operation(summary = "Certifies a consultant", description = "VP only. To renew is to certify again")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CertificationDetails.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two-years", value = EXAMPLE)))
                    CertificationData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID made = certifications.add(member, id, data, IdempotencyKey.of(key));
        CertificationDetails added = certifications.find(member, id, made);
        return ETags.created(uri, made, added, added.version());
    }

    @GET
    @Path("{certification}")
    @Operation(summary = "One certificate")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CertificationDetails.class)))
    public Response find(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("certification") UUID certification) {
        CertificationDetails found = certifications.find(memberships.enter(firm), id, certification);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{certification}")
    @Operation(summary = "Corrects a certificate", description = "VP only")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CertificationDetails.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("certification") UUID certification,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "two-years", value = EXAMPLE)))
                    CertificationData data) {
        Member member = memberships.enter(firm);
        CertificationDetails changed = certifications.change(member, id, certification, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{certification}")
    @Operation(summary = "Takes back a certificate", description = "VP only. As if it had never been")
    @APIResponse(responseCode = "204", description = "Taken back")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("certification") UUID certification,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        certifications.remove(member, id, certification, ETags.required(version));
    }
}
