package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An instrument's version as data: what is asked, in which languages, and how it is scored. Texts are by language (BCP 47
 * tags). The same form is imported, exported and kept.
 *
 * @param languages those it is written in, the first one wherever a reader's is missing
 * @param answers what can be ticked
 * @param scales what is scored
 * @param items in the order in which they are asked
 * @param questions open ones, asked of observers who are asked for words
 * @param readings what a result means
 * @param near how many points of 100 two roles may lie apart to be read as a pair
 */
public record InstrumentDocument(
        List<String> languages,
        Map<String, String> name,
        Map<String, String> purpose,
        Answers answers,
        List<Scale> scales,
        List<Item> items,
        List<Question> questions,
        List<Reading> readings,
        int near) {

    public InstrumentDocument {
        languages = list(languages);
        name = texts(name);
        purpose = texts(purpose);
        scales = list(scales);
        items = list(items);
        questions = list(questions);
        readings = list(readings);
    }

    /**
     * Nothing, in one language: what a new instrument is written from.
     *
     * @param answers what can be ticked at first, from 1 on
     */
    public static InstrumentDocument empty(
            String language, Map<String, String> name, List<Map<String, String>> answers) {
        return new InstrumentDocument(
                List.of(language),
                name,
                Map.of(),
                new Answers(1, answers),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                8);
    }

    /**
     * @param lowest the number of the first answer; each next one is one more
     * @param labels in words, from the lowest on
     */
    public record Answers(int lowest, List<Map<String, String>> labels) {

        public Answers {
            labels = list(labels).stream().map(InstrumentDocument::texts).toList();
        }

        public int highest() {
            return lowest + labels.size() - 1;
        }
    }

    /** What a scale stands for. */
    public enum ScaleKind {
        /** A corner of the picture: with three of them, of the role triangle. */
        ROLE,
        /** A part of the matter, in which the roles differ. */
        DIMENSION
    }

    /**
     * @param key what items and readings call it
     * @param parent the scale that it is a part of; {@code null}: none. A scale with parts is their mean.
     */
    public record Scale(String key, ScaleKind kind, Map<String, String> name, Map<String, String> text, String parent) {

        public Scale {
            name = texts(name);
            text = texts(text);
        }
    }

    /**
     * @param self what somebody is asked about themselves
     * @param observer what others are asked about them
     * @param loads which scales it counts in
     */
    public record Item(String key, Map<String, String> self, Map<String, String> observer, List<Load> loads) {

        public Item {
            self = texts(self);
            observer = texts(observer);
            loads = list(loads);
        }
    }

    /**
     * @param weight above 0: how much it counts
     * @param reversed whether agreeing speaks against the scale
     */
    public record Load(String scale, double weight, boolean reversed) {}

    /** An open question. */
    public record Question(String key, Map<String, String> text) {

        public Question {
            text = texts(text);
        }
    }

    /**
     * What it means if one role stands out, or several lie near each other above the rest.
     *
     * @param scales the roles it is about: one, a pair, or all of them where none stands out
     * @param tryNext one thing to try
     */
    public record Reading(List<String> scales, Map<String, String> text, Map<String, String> tryNext) {

        public Reading {
            scales = list(scales);
            text = texts(text);
            tryNext = texts(tryNext);
        }
    }

    /** The same, offered in these languages; none given: in those it says. Texts in others stay, for the next version. */
    InstrumentDocument offeredIn(List<String> offered) {
        return offered.isEmpty() ? this : with(offered, name);
    }

    /** The same under another name, in every language the same. */
    InstrumentDocument named(String newName) {
        Map<String, String> names = new LinkedHashMap<>();
        languages.forEach(language -> names.put(language, newName));
        return with(languages, names);
    }

    private InstrumentDocument with(List<String> offered, Map<String, String> names) {
        return new InstrumentDocument(offered, names, purpose, answers, scales, items, questions, readings, near);
    }

    /** A text in a reader's language, or in the first one it is written in. */
    public String in(String language, Map<String, String> text) {
        String found = text == null ? null : text.get(language);
        return found != null ? found : text == null ? "" : text.getOrDefault(languages.get(0), "");
    }

    public List<Scale> scales(ScaleKind kind) {
        return scales.stream().filter(scale -> scale.kind() == kind).toList();
    }

    /** What the roles' scores amount to: of those near the highest, all together; if nothing is said of them, of it. */
    public Optional<Reading> reading(Scores scores) {
        List<String> roles = scales(ScaleKind.ROLE).stream()
                .map(Scale::key)
                .filter(scores.scales()::containsKey)
                .sorted(Comparator.comparing(scores::of).reversed())
                .toList();
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        double top = scores.of(roles.get(0));
        List<String> near =
                roles.stream().filter(role -> top - scores.of(role) <= near()).toList();
        return readingOf(near).or(() -> readingOf(roles.subList(0, 1)));
    }

    private Optional<Reading> readingOf(List<String> roles) {
        return readings.stream()
                .filter(reading -> Set.copyOf(reading.scales()).equals(Set.copyOf(roles)))
                .findFirst();
    }

    public Optional<Scale> scale(String key) {
        return scales.stream().filter(scale -> scale.key().equals(key)).findFirst();
    }

    /** What is missing is empty; what is in it, be it nothing, stays for the rules to name. */
    private static <T> List<T> list(List<T> values) {
        return values == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Texts without the blanks around them; a blank one is none. */
    private static Map<String, String> texts(Map<String, String> texts) {
        Map<String, String> written = new LinkedHashMap<>();
        if (texts != null) {
            texts.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    written.put(language, text.strip());
                }
            });
        }
        return Collections.unmodifiableMap(written);
    }
}
