package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Every text of an instrument, and how far it is written in each language. */
public final class InstrumentTexts {

    /**
     * One text.
     *
     * @param path where it stands in the document
     * @param text by language
     * @param longest how many characters it may have
     * @param lines whether it may have several lines
     * @param needed whether it must be written in every language that is offered
     */
    public record Place(String path, Map<String, String> text, int longest, boolean lines, boolean needed) {}

    static final int NAME = 160;
    static final int LABEL = 60;
    static final int ITEM = 500;
    static final int QUESTION = 500;
    static final int READING = 4000;

    private final List<Place> places = new ArrayList<>();

    private InstrumentTexts(InstrumentDocument document) {
        line("name", document.name(), NAME);
        optional("purpose", document.purpose(), READING);
        if (document.answers() != null) {
            each("answers.labels", document.answers().labels(), (path, label) -> line(path, label, LABEL));
        }
        each("scales", document.scales(), (path, scale) -> {
            line(path + ".name", scale.name(), NAME);
            optional(path + ".text", scale.text(), READING);
        });
        each("items", document.items(), (path, item) -> {
            line(path + ".self", item.self(), ITEM);
            line(path + ".observer", item.observer(), ITEM);
        });
        each("questions", document.questions(), (path, question) -> line(path + ".text", question.text(), QUESTION));
        each("readings", document.readings(), (path, reading) -> {
            places.add(new Place(path + ".text", reading.text(), READING, true, true));
            places.add(new Place(path + ".tryNext", reading.tryNext(), READING, true, true));
        });
    }

    /** All of them, in the document's order. */
    public static List<Place> of(InstrumentDocument document) {
        return new InstrumentTexts(document).places;
    }

    /** The languages offered, then those begun; how far each is. */
    public static List<LanguageProgress> progress(InstrumentDocument document) {
        List<Place> places = of(document);
        Set<String> languages = new LinkedHashSet<>(document.languages());
        places.forEach(place -> languages.addAll(place.text().keySet()));
        List<Place> needed = places.stream().filter(Place::needed).toList();
        return languages.stream()
                .filter(Objects::nonNull)
                .map(language -> new LanguageProgress(
                        language,
                        document.languages().contains(language),
                        (int) needed.stream()
                                .filter(place -> place.text().containsKey(language))
                                .count(),
                        needed.size()))
                .toList();
    }

    private void line(String path, Map<String, String> text, int longest) {
        places.add(new Place(path, text, longest, false, true));
    }

    /** May be left out; written in one language, it is missing in the others. */
    private void optional(String path, Map<String, String> text, int longest) {
        places.add(new Place(path, text, longest, true, !text.isEmpty()));
    }

    private interface Read<T> {
        void read(String path, T part);
    }

    private static <T> void each(String path, List<T> parts, Read<T> reader) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) != null) {
                reader.read(path + "[" + i + "]", parts.get(i));
            }
        }
    }
}
