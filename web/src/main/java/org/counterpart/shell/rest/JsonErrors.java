package org.counterpart.shell.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.counterpart.common.FieldError;

/** Says what is wrong with JSON that could not be read: which field, or where the text stops being JSON. */
final class JsonErrors {

    private JsonErrors() {}

    /** Whether the text stops being JSON, as against being JSON of another shape than expected. */
    static boolean isNoJson(JsonProcessingException json) {
        if (json instanceof InputCoercionException) {
            // A number too large for what it is to be.
            return false;
        }
        return !(json instanceof JsonMappingException)
                || (json.getCause() instanceof JsonProcessingException cause && isNoJson(cause));
    }

    /** The field that cannot be read; none if it is the body as a whole. */
    static List<FieldError> fields(JsonProcessingException json) {
        if (!(json instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
            return List.of();
        }
        if (mapping instanceof UnrecognizedPropertyException) {
            return List.of(new FieldError(path(mapping), "problem.field.unknown"));
        }
        if (mapping instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String choices = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return List.of(new FieldError(path(mapping), "problem.field.choice", Map.of("choices", choices)));
        }
        return List.of(new FieldError(path(mapping), "problem.field.unreadable"));
    }

    /** Where reading stopped. */
    static Map<String, Object> place(JsonProcessingException json) {
        JsonLocation place = json.getLocation();
        return place == null
                ? Map.of("line", 1, "column", 1)
                : Map.of("line", place.getLineNr(), "column", place.getColumnNr());
    }

    private static String path(JsonMappingException mapping) {
        List<JsonMappingException.Reference> path = mapping.getPath();
        StringBuilder text = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                text.append('[').append(step.getIndex()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return text.toString();
    }
}
