package org.counterpart.common;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Predicate;

/** The text must be a code of the given list; nothing ({@code null} or empty) is left to {@code @NotBlank}. */
@Target({FIELD, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Code.Known.class)
public @interface Code {

    Of value();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The lists of codes. */
    enum Of {
        COUNTRY(Codes::isCountry),
        CURRENCY(Codes::isCurrency),
        ZONE(Codes::isZone),
        LANGUAGE(Codes::isLanguage);

        private final Predicate<String> known;

        Of(Predicate<String> known) {
            this.known = known;
        }
    }

    /** Looks the code up. */
    class Known implements ConstraintValidator<Code, String> {

        private Of list;

        @Override
        public void initialize(Code code) {
            list = code.value();
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            return value == null || value.isEmpty() || list.known.test(value);
        }
    }
}
