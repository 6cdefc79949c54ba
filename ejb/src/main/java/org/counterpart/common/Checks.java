package org.counterpart.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what Bean Validation finds into {@link Invalid}: constraint messages are message keys, attributes its values. */
public final class Checks {

    private Checks() {}

    /**
     * Lets valid data through.
     *
     * @throws Invalid if there is no data, or with one entry per violated constraint, ordered by field
     */
    public static <T> void require(Validator validator, T data) {
        if (data == null) {
            throw new Invalid("", "field.required");
        }
        List<FieldError> errors = validator.validate(data).stream()
                .map(Checks::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::key))
                .toList();
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static FieldError error(ConstraintViolation<?> violation) {
        Map<String, Object> values = violation.getConstraintDescriptor().getAttributes().entrySet().stream()
                .filter(attribute -> attribute.getValue() instanceof Number)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        String field = violation.getPropertyPath().toString().replaceAll("\\.<[^>]+>", "");
        return new FieldError(field, violation.getMessageTemplate(), values);
    }
}
