package org.counterpart.shell.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Answers, and does nothing else: is my token good, and how fast can an answer be? */
@Path("ping")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
public class PingResource {

    /** @param ok always true */
    public record Pong(boolean ok) {}

    @GET
    @Operation(summary = "Is my token good?")
    public Pong ping() {
        return new Pong(true);
    }
}
