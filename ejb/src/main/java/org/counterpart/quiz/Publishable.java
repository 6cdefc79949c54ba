package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Scale;

/** What a draft still lacks before anybody can be asked with it. */
public final class Publishable {

    private Publishable() {}

    /** One entry for each thing it lacks, in the document's order; none: it can be published. */
    public static List<FieldError> lacking(InstrumentDocument document) {
        List<FieldError> lacking = new ArrayList<>();
        if (document.items().isEmpty()) {
            lacking.add(new FieldError("items", "instruments.items.none"));
        }
        if (document.scales().isEmpty()) {
            lacking.add(new FieldError("scales", "instruments.scales.none"));
        }
        for (int i = 0; i < document.items().size(); i++) {
            if (document.items().get(i).loads().isEmpty()) {
                lacking.add(new FieldError("items[" + i + "].loads", "instruments.item.uncounted"));
            }
        }
        scales(document, lacking);
        InstrumentTexts.of(document).stream()
                .filter(InstrumentTexts.Place::needed)
                .forEach(place -> document.languages().stream()
                        .filter(language -> !place.text().containsKey(language))
                        .forEach(language -> lacking.add(
                                new FieldError(place.path() + "." + language, "instruments.text.missing"))));
        return lacking;
    }

    static void require(InstrumentDocument document) {
        List<FieldError> lacking = lacking(document);
        if (!lacking.isEmpty()) {
            throw new Invalid(lacking.stream().limit(100).toList());
        }
    }

    /** A scale is scored from its items or from its parts: from nothing it has no score, from both not the items' one. */
    private static void scales(InstrumentDocument document, List<FieldError> lacking) {
        Set<String> counted = keys(
                document.items().stream().map(Item::loads).flatMap(List::stream).map(Load::scale));
        Set<String> wholes = keys(document.scales().stream().map(Scale::parent));
        for (int i = 0; i < document.scales().size(); i++) {
            String key = document.scales().get(i).key();
            if (counted.contains(key) == wholes.contains(key)) {
                lacking.add(new FieldError(
                        "scales[" + i + "]",
                        counted.contains(key) ? "instruments.scale.both" : "instruments.scale.empty",
                        Map.of("scale", key)));
            }
        }
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.filter(key -> key != null).collect(Collectors.toSet());
    }
}
