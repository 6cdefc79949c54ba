package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.counterpart.common.Checks;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/** Whether answers are answers to what an instrument asks. */
final class AnswerChecks {

    private static final int LONGEST_COMMENT = 2000;

    /** Of all comments together: what a sheet in hand can hold, however its characters are written. */
    private static final int LONGEST = 20_000;

    private final InstrumentDocument instrument;

    AnswerChecks(InstrumentDocument instrument) {
        this.instrument = instrument;
    }

    /** @throws Invalid with one entry for each item that is not asked, or answered out of range */
    void require(Map<String, Integer> answers) {
        Set<String> asked = keys(instrument.items(), InstrumentDocument.Item::key);
        int lowest = instrument.answers().lowest();
        int highest = instrument.answers().highest();
        List<FieldError> errors = new ArrayList<>();
        answers.forEach((item, answer) -> {
            if (!asked.contains(item)) {
                errors.add(new FieldError("answers." + item, "quiz.answer.unknown"));
            } else if (answer == null || answer < lowest || answer > highest) {
                errors.add(new FieldError(
                        "answers." + item, "quiz.answer.range", Map.of("lowest", lowest, "highest", highest)));
            }
        });
        refuse(errors);
    }

    /** @throws Invalid with one entry for each question that is not asked, or whose words cannot be taken */
    void requireWords(Map<String, String> comments) {
        Set<String> asked = keys(instrument.questions(), InstrumentDocument.Question::key);
        List<FieldError> errors = new ArrayList<>();
        comments.forEach((question, words) -> {
            String field = "comments." + question;
            if (!asked.contains(question)) {
                errors.add(new FieldError(field, "quiz.answer.unknown"));
            } else if (words == null || !words.matches(Checks.LINES)) {
                errors.add(new FieldError(field, "problem.field.unreadable"));
            } else if (words.length() > LONGEST_COMMENT) {
                errors.add(new FieldError(field, "field.too-long", Map.of("max", LONGEST_COMMENT)));
            }
        });
        if (errors.isEmpty()
                && comments.values().stream().mapToInt(String::length).sum() > LONGEST) {
            errors.add(new FieldError("comments", "field.too-long", Map.of("max", LONGEST)));
        }
        refuse(errors);
    }

    /**
     * All of it, in the order of the items.
     *
     * @throws Invalid with one entry for each item that is not answered
     */
    List<Integer> complete(Map<String, Integer> answers) {
        refuse(instrument.items().stream()
                .filter(item -> !answers.containsKey(item.key()))
                .map(item -> new FieldError("answers." + item.key(), "quiz.answer.missing"))
                .toList());
        return instrument.items().stream().map(item -> answers.get(item.key())).toList();
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }

    private static <T> Set<String> keys(List<T> things, Function<T, String> key) {
        return things.stream().map(key).collect(Collectors.toSet());
    }
}
