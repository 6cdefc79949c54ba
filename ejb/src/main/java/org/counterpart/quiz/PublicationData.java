package org.counterpart.quiz;

import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a draft is published.
 *
 * @param languages those it is offered in, each written completely; left out or empty: those the draft says
 */
public record PublicationData(
        @Size(max = InstrumentRules.MOST_LANGUAGES, message = "field.too-many") List<String> languages) {

    public PublicationData {
        languages = languages == null ? List.of() : languages.stream().toList();
    }
}
