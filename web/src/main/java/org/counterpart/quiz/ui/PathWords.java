package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterpart.common.Codes;
import org.counterpart.common.FieldError;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/** Where something stands in an instrument, in words: {@code items[3].self.de} is "Statement 4, about oneself, German". */
final class PathWords {

    private static final Pattern PART = Pattern.compile("(\\w+)\\[([^]]+)]");

    private PathWords() {}

    /** What is wrong, each with its place. */
    static List<String> sentences(InstrumentDocument document, List<FieldError> errors) {
        return errors.stream().map(error -> sentence(document, error)).toList();
    }

    static String sentence(InstrumentDocument document, FieldError error) {
        String place = place(document, error.field());
        String words = Texts.here().get(error.key(), error.values());
        return place.isEmpty() ? words : place + ": " + words;
    }

    /** @param document in which parts named by key are counted; {@code null}: keys are shown */
    static String place(InstrumentDocument document, String path) {
        String inside = path.startsWith("document.") ? path.substring("document.".length()) : path;
        return Stream.of(inside.split("\\.(?![^\\[]*])"))
                .map(step -> step(document, step))
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String step(InstrumentDocument document, String step) {
        Matcher part = PART.matcher(step);
        if (part.matches()) {
            return named(part.group(1)) + " " + number(document, part.group(1), part.group(2));
        }
        if (Texts.here().has("instruments.path." + step)) {
            return named(step);
        }
        return Codes.isLanguage(step) ? World.here().language(step) : step;
    }

    private static String named(String field) {
        String key = "instruments.path." + field;
        return Texts.here().has(key) ? text(key) : field;
    }

    /** Counted from 1, whether the path says a place from 0 or a key. */
    private static String number(InstrumentDocument document, String list, String which) {
        if (which.matches("\\d+")) {
            return String.valueOf(Long.parseLong(which) + 1);
        }
        if (document == null) {
            return which;
        }
        List<String> keys =
                switch (list) {
                    case "items" ->
                        document.items().stream()
                                .map(InstrumentDocument.Item::key)
                                .toList();
                    case "scales" ->
                        document.scales().stream()
                                .map(InstrumentDocument.Scale::key)
                                .toList();
                    case "questions" ->
                        document.questions().stream()
                                .map(InstrumentDocument.Question::key)
                                .toList();
                    default -> List.of();
                };
        return keys.contains(which) ? String.valueOf(keys.indexOf(which) + 1) : which;
    }
}
