package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Scale;
import org.counterpart.quiz.InstrumentDocument.ScaleKind;
import org.counterpart.quiz.InstrumentRules;
import org.counterpart.shell.ThreeWay;

/** What is scored: roles, and the dimensions in which they differ. */
class ScalePart extends DraftPart<Scale> {

    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_TEXT = 4000;

    ScalePart(DraftDesk desk) {
        super(desk);
    }

    @Override
    String name() {
        return "scales";
    }

    @Override
    List<Scale> read(InstrumentDocument document) {
        return document.scales();
    }

    @Override
    InstrumentDocument without(InstrumentDocument document, Scale gone) {
        List<Item> items = document.items().stream()
                .map(item -> ThreeWay.with(
                        item,
                        "loads",
                        item.loads().stream()
                                .filter(load -> !load.scale().equals(gone.key()))
                                .toList()))
                .toList();
        List<Scale> scales = new ArrayList<>();
        document.scales().stream()
                .filter(scale -> !scale.key().equals(gone.key()))
                .forEach(scale ->
                        scales.add(gone.key().equals(scale.parent()) ? ThreeWay.with(scale, "parent", null) : scale));
        InstrumentDocument kept = ThreeWay.with(ThreeWay.with(document, "items", items), "scales", scales);
        return ThreeWay.with(
                kept,
                "readings",
                document.readings().stream()
                        .filter(reading -> !reading.scales().contains(gone.key()))
                        .toList());
    }

    @Override
    String title(Scale scale) {
        return desk.words(scale.name());
    }

    @Override
    List<Component> badges(Scale scale) {
        Span kind = new Span(text("instruments.kind." + scale.kind()));
        kind.getElement().getThemeList().add("badge small");
        if (scale.parent() == null) {
            return List.of(kind);
        }
        Span part = new Span(text("instruments.part-of", "scale", named(scale.parent())));
        part.getElement().getThemeList().add("badge small contrast");
        return List.of(kind, part);
    }

    @Override
    Component editor(Scale scale, Consumer<Scale> changed) {
        AtomicReference<Scale> now = new AtomicReference<>(scale);
        Consumer<UnaryOperator<Scale>> change = step -> changed.accept(now.updateAndGet(step));
        Select<ScaleKind> kind = new Select<>();
        kind.setLabel(text("instruments.path.kind"));
        kind.setItems(ScaleKind.values());
        kind.setItemLabelGenerator(one -> text("instruments.kind." + one));
        kind.setHelperText(text("instruments.kind.hint"));
        kind.setValue(scale.kind());
        kind.addValueChangeListener(chosen -> change.accept(at -> ThreeWay.with(at, "kind", chosen.getValue())));
        Select<String> parent = new Select<>();
        parent.setLabel(text("instruments.path.parent"));
        parent.setEmptySelectionAllowed(true);
        parent.setEmptySelectionCaption(text("instruments.parent.none"));
        parent.setHelperText(text("instruments.parent.hint"));
        parent.setItems(desk.document().scales().stream()
                .map(Scale::key)
                .filter(key -> !isPartOf(key, scale.key()))
                .toList());
        parent.setItemLabelGenerator(key -> key == null ? text("instruments.parent.none") : named(key));
        parent.setValue(scale.parent());
        parent.addValueChangeListener(chosen -> change.accept(at -> ThreeWay.with(at, "parent", chosen.getValue())));
        Div choices = new Div(kind, parent);
        choices.addClassName("pair");
        return new Div(
                new TextPair(
                        desk,
                        text("instruments.path.name"),
                        scale.name(),
                        LONGEST_NAME,
                        true,
                        typed -> change.accept(at -> ThreeWay.with(at, "name", typed))),
                new TextPair(
                        desk,
                        text("instruments.path.text"),
                        scale.text(),
                        LONGEST_TEXT,
                        !scale.text().isEmpty(),
                        typed -> change.accept(at -> ThreeWay.with(at, "text", typed))),
                choices);
    }

    /** Whether the first is the second, or a part of it over however many steps: then it cannot be its whole. */
    private boolean isPartOf(String key, String whole) {
        String at = key;
        for (int steps = 0; at != null && steps <= InstrumentRules.MOST_SCALES; steps++) {
            if (at.equals(whole)) {
                return true;
            }
            at = desk.document().scale(at).map(Scale::parent).orElse(null);
        }
        return false;
    }

    private String named(String key) {
        return desk.document()
                .scale(key)
                .map(scale -> desk.words(scale.name()))
                .filter(name -> !name.isEmpty())
                .orElse(text("instruments.untitled"));
    }

    @Override
    Scale fresh() {
        return new Scale(DraftDesk.freshKey("scale"), ScaleKind.ROLE, Map.of(), Map.of(), null);
    }

    @Override
    int most() {
        return InstrumentRules.MOST_SCALES;
    }
}
