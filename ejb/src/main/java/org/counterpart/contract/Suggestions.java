package org.counterpart.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.counterpart.engagement.Template;

/**
 * What the draft of a contract starts with: the firm's own wants and offers, and what usually has to be said for all. Kept
 * as texts by template, kind and number; an exclamation mark at the beginning makes a want essential.
 */
final class Suggestions {

    private static final String ROLE = "ROLE";
    private static final String ESSENTIAL = "! ";

    private final ResourceBundle texts;
    private final Template template;

    private Suggestions(ResourceBundle texts, Template template) {
        this.texts = texts;
        this.template = template;
    }

    /** In this language, or in English if we do not speak it. */
    static Suggestions in(Locale language, Template template) {
        return new Suggestions(
                ResourceBundle.getBundle(
                        "contract.suggestions",
                        language,
                        Suggestions.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                template);
    }

    List<TermData> terms() {
        List<TermData> terms = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            texts(kind.name())
                    .map(text -> text.startsWith(ESSENTIAL)
                            ? new TermData(kind, text.substring(ESSENTIAL.length()), true)
                            : new TermData(kind, text, false))
                    .forEach(terms::add);
        }
        return terms;
    }

    List<String> topics() {
        return texts(ROLE).toList();
    }

    /** The texts for any template, then those for this one. */
    private Stream<String> texts(String kind) {
        return Stream.of("ANY", template.name()).flatMap(of -> Stream.iterate(1, number -> number + 1)
                .map(number -> of + "." + kind + "." + number)
                .takeWhile(texts::containsKey)
                .map(texts::getString));
    }
}
