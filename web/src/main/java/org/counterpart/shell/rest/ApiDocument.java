package org.counterpart.shell.rest;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes the document at {@code /openapi}: the server describes what it finds in the web archive alone, but the
 * records that the API speaks in live beside the services. Adds their schemas, and what every call can answer.
 */
public class ApiDocument implements OASFilter {

    private static final BigDecimal MOST = BigDecimal.valueOf(Paging.MAX);
    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        RecordSchemas schemas = new RecordSchemas();
        schemas.of(ProblemDetails.class);
        resources().flatMap(type -> Arrays.stream(type.getMethods())).forEach(method -> {
            Operation operation = operation(document, method);
            if (operation != null) {
                operation.setOperationId(
                        method.getDeclaringClass().getSimpleName().replace("Resource", "") + "." + method.getName());
                operation.setDeprecated(null);
                if (operation.getParameters() != null) {
                    operation.getParameters().forEach(ApiDocument::tidy);
                }
                body(method)
                        .ifPresent(parameter ->
                                request(operation, taken(method), schemas.of(parameter.getParameterizedType())));
                answers(operation, method, schemas);
            }
        });
        document.getComponents().setSchemas(schemas.named());
        document.getComponents().addParameter("offset", whole("offset", "How many to pass over", 0, 0));
        document.getComponents()
                .addParameter(
                        "limit",
                        whole("limit", "How many at most", 1, 50)
                                .schema(number(1, 50).maximum(MOST)));
        APIResponse problem = document.getComponents().getResponses().get("Problem");
        problem.setContent(content(ProblemDetails.MEDIA_TYPE, schemas.of(ProblemDetails.class)));
        document.setTags(document.getTags().stream().distinct().toList());
    }

    private static Stream<Class<?>> resources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> !type.isInterface() && type.isAnnotationPresent(Path.class))
                .distinct();
    }

    private static Operation operation(OpenAPI document, Method method) {
        Optional<String> verb = Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
        if (verb.isEmpty()) {
            return null;
        }
        Path below = method.getAnnotation(Path.class);
        String path =
                "/api/" + method.getDeclaringClass().getAnnotation(Path.class).value()
                        + (below == null ? "" : "/" + below.value());
        PathItem item = document.getPaths().getPathItem(path.replaceAll("/+", "/"));
        return item == null ? null : item.getOperations().get(PathItem.HttpMethod.valueOf(verb.get()));
    }

    /** Leaves out what the server writes without having been told. */
    private static void tidy(org.eclipse.microprofile.openapi.models.parameters.Parameter parameter) {
        parameter.setDeprecated(null);
        parameter.setAllowEmptyValue(null);
        parameter.setAllowReserved(null);
        if (!Boolean.TRUE.equals(parameter.getRequired())) {
            parameter.setRequired(null);
        }
        if (parameter.getRef() != null) {
            return;
        }
        if (parameter.getSchema() == null) {
            parameter.setSchema(OASFactory.createSchema().type(Schema.SchemaType.STRING));
        } else if (parameter.getSchema().getType() == Schema.SchemaType.OBJECT) {
            // The one kind of parameter that is neither text nor number.
            parameter.setSchema(
                    OASFactory.createSchema().type(Schema.SchemaType.STRING).format("uuid"));
        }
    }

    private static org.eclipse.microprofile.openapi.models.parameters.Parameter whole(
            String name, String description, int least, int usual) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.QUERY)
                .description(description)
                .schema(number(least, usual));
    }

    private static Schema number(int least, int usual) {
        return OASFactory.createSchema()
                .type(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.valueOf(least))
                .defaultValue(usual);
    }

    /** The parameter that is the body: the one that comes from nowhere else. */
    private static Optional<Parameter> body(Method method) {
        return Arrays.stream(method.getParameters())
                .filter(parameter -> Arrays.stream(parameter.getAnnotations())
                        .noneMatch(annotation ->
                                annotation.annotationType().getName().startsWith("jakarta.ws.rs.")))
                .findFirst();
    }

    /** The media type that a method takes: JSON, unless it says otherwise itself. */
    private static String taken(Method method) {
        Consumes told = method.getAnnotation(Consumes.class);
        return told == null ? JSON : told.value()[0];
    }

    private static void request(Operation operation, String type, Schema schema) {
        Content content = content(type, schema);
        Content found = operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent();
        if (found != null) {
            found.getMediaTypes().values().stream()
                    .map(MediaType::getExamples)
                    .filter(examples -> examples != null && !examples.isEmpty())
                    .forEach(content.getMediaType(type)::setExamples);
        }
        operation.setRequestBody(OASFactory.createRequestBody().required(true).content(content));
    }

    private static void answers(Operation operation, Method method, RecordSchemas schemas) {
        APIResponses answers = OASFactory.createAPIResponses();
        for (var told :
                method.getAnnotationsByType(org.eclipse.microprofile.openapi.annotations.responses.APIResponse.class)) {
            APIResponse answer = OASFactory.createAPIResponse()
                    .description(told.description().isEmpty() ? "Done" : told.description());
            if (told.content().length > 0) {
                var content = told.content()[0].schema();
                Schema one = schemas.of(content.implementation());
                answer.setContent(content(
                        told.content()[0].mediaType().isEmpty() ? JSON : told.content()[0].mediaType(),
                        content.type() == SchemaType.ARRAY
                                ? OASFactory.createSchema()
                                        .type(Schema.SchemaType.ARRAY)
                                        .items(one)
                                : one));
            }
            answers.addAPIResponse(told.responseCode(), answer);
        }
        if (answers.getAPIResponses() == null || answers.getAPIResponses().isEmpty()) {
            answers.addAPIResponse(
                    "200",
                    OASFactory.createAPIResponse()
                            .description("Done")
                            .content(content(JSON, schemas.of(method.getGenericReturnType()))));
        }
        answers.addAPIResponse("401", OASFactory.createAPIResponse().ref("Problem"));
        answers.addAPIResponse("default", OASFactory.createAPIResponse().ref("Problem"));
        operation.setResponses(answers);
    }

    private static Content content(String type, Schema schema) {
        return OASFactory.createContent()
                .addMediaType(type, OASFactory.createMediaType().schema(schema));
    }
}
