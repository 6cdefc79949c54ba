package org.counterpart.contract.rest;

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
import org.counterpart.contract.AnswerData;
import org.counterpart.contract.ContractService;
import org.counterpart.contract.TermData;
import org.counterpart.contract.TermRow;
import org.counterpart.firm.Member;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.rest.ETags;
import org.counterpart.shell.rest.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is written into the draft of a contract. */
@Path("firms/{firm}/engagements/{id}/contract/terms")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract")
public class TermsResource {

    private static final String EXAMPLE =
            """
            {"kind": "WANT", "text": "One person on your side who can decide", "essential": true}""";

    private static final String ANSWER =
            """
            {"standing": "DECLINED", "words": "Not before the budget is through in March."}""";

    private static final String WHOSE =
            "WANT, OFFER and RESERVATION are the caller's own party's; the rest belongs to all"
                    + " and is written by the firm's people";

    @Inject
    MembershipService memberships;

    @Inject
    ContractService contracts;

    @POST
    @Operation(summary = "Writes a term into the draft", description = WHOSE)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TermRow.class)))
    public Response add(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @HeaderParam(IdempotencyKey.HEADER) String key,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a want", value = EXAMPLE)))
                    TermData data,
            @Context UriInfo uri) {
        Member member = memberships.enter(firm);
        UUID term = contracts.addTerm(member, id, data, IdempotencyKey.of(key));
        TermRow added = contracts.term(member, id, term);
        return ETags.created(uri, term, added, added.version());
    }

    @GET
    @Path("{term}")
    @Operation(summary = "One term with its answers")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TermRow.class)))
    public Response find(@PathParam("firm") String firm, @PathParam("id") UUID id, @PathParam("term") UUID term) {
        TermRow found = contracts.term(memberships.enter(firm), id, term);
        return ETags.ok(found, found.version());
    }

    @PUT
    @Path("{term}")
    @Operation(
            summary = "Rewrites a term",
            description = WHOSE + ". Its kind stays; answers to the earlier words count no longer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TermRow.class)))
    public Response change(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("term") UUID term,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a want", value = EXAMPLE)))
                    TermData data) {
        Member member = memberships.enter(firm);
        TermRow changed = contracts.changeTerm(member, id, term, ETags.required(version), data);
        return ETags.ok(changed, changed.version());
    }

    @DELETE
    @Path("{term}")
    @Operation(summary = "Takes a term out of the draft", description = WHOSE + ". Versions that were sent keep it")
    @APIResponse(responseCode = "204", description = "Gone")
    public void remove(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("term") UUID term,
            @HeaderParam(HttpHeaders.IF_MATCH) String version) {
        Member member = memberships.enter(firm);
        contracts.removeTerm(member, id, term, ETags.required(version));
    }

    @PUT
    @Path("{term}/answer")
    @Operation(
            summary = "Answers a want or a reservation of another party",
            description = "For the caller's own party. OPEN takes an earlier answer back; no is an answer")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TermRow.class)))
    public Response answer(
            @PathParam("firm") String firm,
            @PathParam("id") UUID id,
            @PathParam("term") UUID term,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = @ExampleObject(name = "a no", value = ANSWER)))
                    AnswerData data) {
        Member member = memberships.enter(firm);
        TermRow answered = contracts.answer(member, id, term, ETags.required(version), data);
        return ETags.ok(answered, answered.version());
    }
}
