package org.counterpart.common;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Turns what Bean Validation finds into {@link Invalid}: constraint messages are message keys, attributes its values. */
public final class Checks {

    /** What one line of text may hold: no control characters, of which the database refuses one and screens the rest. */
    public static final String LINE = "\\P{Cntrl}*";

    /** The same for a text of several lines. */
    public static final String LINES = "[\\P{Cntrl}\\r\\n\\t]*";

    /** An http or https address with a host and no sign-in before it. */
    public static final String WEB = "(?i)https?://[^\\s/?#@\\p{Cntrl}]+([/?#][^\\s\\p{Cntrl}]*)?";

    /** An e-mail address as far as a pattern can tell. */
    public static final String EMAIL = "[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+";

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
