package org.counterpart.firm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the database answers with the schema this application was built for. */
@Readiness
@ApplicationScoped
public class SchemaReadiness implements HealthCheck {

    @Inject
    SchemaVersion schema;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("schema " + SchemaVersion.EXPECTED)
                .status(schema.isCurrent())
                .build();
    }
}
