package org.counterpart.contract.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.counterpart.contract.ContractService;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.Language;
import org.counterpart.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The draft of an engagement's contract. */
@Path("firms/{firm}/engagements/{id}/contract")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contract", description = "Contracting in the open: both sides write, every party accepts the same version")
public class ContractResource {

    @Inject
    MembershipService memberships;

    @Inject
    ContractService contracts;

    @GET
    @Operation(
            summary = "The whole draft",
            description = "With what it still lacks, the balance of wants and offers, and the newest version sent."
                    + " Each term and role has a version of its own")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DraftAnswer.class)))
    public DraftAnswer draft(
            @PathParam("firm") String firm, @PathParam("id") UUID id, @Context HttpServletRequest request) {
        return DraftAnswer.of(contracts.draft(memberships.enter(firm), id), Texts.in(Language.of(request)));
    }
}
