package org.counterpart.shell;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import jakarta.validation.ConstraintViolation;
import java.util.HashMap;
import java.util.Map;

/** A record's own constraints as the rules of a form's fields, told in the screen's language while one types. */
public final class FieldRules {

    private final jakarta.validation.Validator validator;
    private final Class<? extends Record> type;

    public FieldRules(jakarta.validation.Validator validator, Class<? extends Record> type) {
        this.validator = validator;
        this.type = type;
    }

    /** A field for a whole number from one to another, which says this of anything else. */
    public static void between(IntegerField field, int least, int most, String sentence) {
        field.setMin(least);
        field.setMax(most);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(sentence)
                .setMinErrorMessage(sentence)
                .setMaxErrorMessage(sentence));
    }

    /** What the record says about this component. */
    public <V> Validator<V> of(String component) {
        return (value, context) -> validator.validateValue(type, component, value).stream()
                .findFirst()
                .map(FieldRules::sentence)
                .map(ValidationResult::error)
                .orElseGet(ValidationResult::ok);
    }

    private static String sentence(ConstraintViolation<?> violation) {
        Map<String, Object> values =
                new HashMap<>(violation.getConstraintDescriptor().getAttributes());
        return Texts.here().get(violation.getMessageTemplate(), values);
    }
}
