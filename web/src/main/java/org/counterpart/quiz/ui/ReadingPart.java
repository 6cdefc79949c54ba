package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Reading;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.InstrumentRules;
import org.counterpart.shell.ThreeWay;

/** What a result means, and what to try next: for each role that stands out, or several that lie near each other. */
class ReadingPart extends DraftPart<Reading> {

    private static final int LONGEST = 4000;

    ReadingPart(DraftDesk desk) {
        super(desk);
    }

    @Override
    String name() {
        return "readings";
    }

    @Override
    List<Reading> read(InstrumentDocument document) {
        return document.readings();
    }

    @Override
    String title(Reading reading) {
        return reading.scales().stream().map(this::named).collect(Collectors.joining(" + "));
    }

    @Override
    Component editor(Reading reading, Consumer<Reading> changed) {
        AtomicReference<Reading> now = new AtomicReference<>(reading);
        Consumer<UnaryOperator<Reading>> change = step -> changed.accept(now.updateAndGet(step));
        List<String> roles =
                desk.document().scales(ScaleKind.ROLE).stream().map(Scale::key).toList();
        CheckboxGroup<String> about = new CheckboxGroup<>(text("instruments.reading.about"));
        about.setItems(roles);
        about.setItemLabelGenerator(this::named);
        about.setValue(new LinkedHashSet<>(
                reading.scales().stream().filter(roles::contains).toList()));
        about.addValueChangeListener(chosen -> change.accept(at -> ThreeWay.with(
                at, "scales", roles.stream().filter(chosen.getValue()::contains).toList())));
        return new Div(about, texts("text", reading.text(), change), texts("tryNext", reading.tryNext(), change));
    }

    private TextPair texts(String field, Map<String, String> text, Consumer<UnaryOperator<Reading>> change) {
        return new TextPair(
                desk,
                text("instruments.path." + field),
                text,
                LONGEST,
                true,
                typed -> change.accept(at -> ThreeWay.with(at, field, typed)));
    }

    private String named(String key) {
        return desk.document()
                .scale(key)
                .map(scale -> desk.words(scale.name()))
                .filter(name -> !name.isEmpty())
                .orElse(text("instruments.untitled"));
    }

    /** About the first role that nothing is said of. */
    @Override
    Reading fresh() {
        return new Reading(
                desk.document().scales(ScaleKind.ROLE).stream()
                        .map(Scale::key)
                        .filter(role -> desk.document().readings().stream()
                                .noneMatch(known -> known.scales().equals(List.of(role))))
                        .limit(1)
                        .toList(),
                Map.of(),
                Map.of());
    }

    @Override
    int most() {
        return InstrumentRules.MOST_READINGS;
    }
}
