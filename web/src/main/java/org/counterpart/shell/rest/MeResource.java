package org.counterpart.shell.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.counterpart.firm.Membership;
import org.counterpart.firm.MembershipService;
import org.counterpart.shell.security.Identity;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells callers who they are here. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class MeResource {

    @Inject
    MembershipService memberships;

    @Context
    HttpServletRequest request;

    /**
     * Who somebody is.
     *
     * @param id the token's {@code sub}
     * @param firms the firms they may enter, with what they are there
     */
    @Schema(name = "Me")
    public record Me(
            @Schema(example = "0199a000-0000-7000-8000-000000000006") String id,
            @Schema(example = "Bianca Moreau") String name,
            @Schema(example = "both@example.org") String email,
            List<Firm> firms) {}

    /**
     * A firm somebody may enter.
     *
     * @param slug the firm's name in paths
     */
    @Schema(name = "MyFirm")
    public record Firm(
            @Schema(example = "meridian") String slug,
            @Schema(example = "Meridian Partners") String name,
            @Schema(example = "[\"CONSULTANT\"]") List<String> roles) {

        static Firm of(Membership membership) {
            return new Firm(
                    membership.slug(),
                    membership.firmName(),
                    membership.roles().stream().sorted().map(Enum::name).toList());
        }
    }

    @GET
    @Operation(summary = "Who am I, and which firms may I enter?")
    public Me me() {
        Identity identity = Identity.of(request).orElseThrow();
        return new Me(
                identity.subject(),
                identity.name(),
                identity.email(),
                memberships.mine().stream().map(Firm::of).toList());
    }
}
