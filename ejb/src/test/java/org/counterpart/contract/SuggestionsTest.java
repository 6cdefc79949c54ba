package org.counterpart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.counterpart.common.Checks;
import org.counterpart.engagement.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionsTest {

    private static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("es"), Locale.FRENCH);

    @ParameterizedTest
    @EnumSource
    void every_template_starts_with_what_the_firm_can_say_alone(Template template) {
        Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
        for (Locale language : SPOKEN) {
            Suggestions suggestions = Suggestions.in(language, template);
            suggestions.terms().forEach(term -> {
                Checks.require(validator, term);
                TermRules.requireFitting(term);
            });
            assertThat(suggestions.terms())
                    .extracting(TermData::kind)
                    .contains(TermKind.WANT, TermKind.OFFER, TermKind.CONFIDENTIALITY, TermKind.EXIT_TRIGGER)
                    .doesNotContain(TermKind.RESERVATION)
                    .noneMatch(TermKind::isQuestion);
            assertThat(suggestions.terms()).filteredOn(TermData::essential).isNotEmpty();
            assertThat(suggestions.topics()).hasSize(1);
        }
    }

    @Test
    void every_language_suggests_the_same() {
        for (Locale language : SPOKEN) {
            assertThat(texts(language).keySet()).isEqualTo(texts(Locale.ENGLISH).keySet());
            assertThat(texts(language).getLocale().getLanguage())
                    .isEqualTo(language.equals(Locale.ENGLISH) ? "" : language.getLanguage());
        }
    }

    @Test
    void a_language_we_do_not_speak_gets_english() {
        assertThat(Suggestions.in(Locale.JAPANESE, Template.ADVISORY).topics())
                .containsExactly("Diagnosis of the problem");
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle(
                "contract.suggestions",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
