package org.counterpart.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentDocument.Question;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;

/** Builds small instruments in English. */
final class SmallInstrument {

    private final List<Scale> scales = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private Answers answers = new Answers(1, List.of(en("No"), en("Rather no"), en("So so"), en("Rather"), en("Yes")));
    private List<String> languages = List.of("en");

    static Map<String, String> en(String text) {
        return Map.of("en", text);
    }

    SmallInstrument role(String key) {
        return role(key, null);
    }

    SmallInstrument role(String key, String parent) {
        scales.add(new Scale(key, ScaleKind.ROLE, en(key), Map.of(), parent));
        return this;
    }

    SmallInstrument dimension(String key) {
        scales.add(new Scale(key, ScaleKind.DIMENSION, en(key), Map.of(), null));
        return this;
    }

    SmallInstrument item(String key, Load... loads) {
        items.add(new Item(key, en("I " + key), en("They " + key), List.of(loads)));
        return this;
    }

    SmallInstrument question(String key) {
        questions.add(new Question(key, en(key + "?")));
        return this;
    }

    SmallInstrument reading(String... roles) {
        readings.add(new Reading(List.of(roles), en("What it means"), en("What to try")));
        return this;
    }

    SmallInstrument answers(int lowest, String... labels) {
        answers = new Answers(
                lowest, List.of(labels).stream().map(SmallInstrument::en).toList());
        return this;
    }

    SmallInstrument languages(String... tags) {
        languages = List.of(tags);
        return this;
    }

    static Load load(String scale) {
        return new Load(scale, 1, false);
    }

    static Load load(String scale, double weight) {
        return new Load(scale, weight, false);
    }

    static Load reversed(String scale) {
        return new Load(scale, 1, true);
    }

    InstrumentDocument build() {
        return new InstrumentDocument(
                languages, en("Small"), en("For tests"), answers, scales, items, questions, readings, 8);
    }
}
