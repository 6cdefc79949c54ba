package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Item;
import org.counterpart.quiz.InstrumentDocument.Load;
import org.counterpart.quiz.InstrumentRules;
import org.counterpart.shell.ThreeWay;

/** The statements, in the order in which they are put to people. */
class ItemPart extends DraftPart<Item> {

    private static final int LONGEST = 500;

    ItemPart(DraftDesk desk) {
        super(desk);
    }

    @Override
    String name() {
        return "items";
    }

    @Override
    List<Item> read(InstrumentDocument document) {
        return document.items();
    }

    @Override
    String title(Item item) {
        return desk.words(item.self());
    }

    @Override
    List<Component> badges(Item item) {
        return item.loads().stream().<Component>map(this::badge).toList();
    }

    private Span badge(Load load) {
        String scale = desk.document()
                .scale(load.scale())
                .map(found -> desk.words(found.name()))
                .filter(name -> !name.isEmpty())
                .orElse(text("instruments.untitled"));
        Span badge = new Span(load.reversed() ? text("instruments.load.against", "scale", scale) : scale);
        badge.getElement().getThemeList().add(load.reversed() ? "badge small contrast" : "badge small");
        return badge;
    }

    @Override
    Component editor(Item item, Consumer<Item> changed) {
        AtomicReference<Item> now = new AtomicReference<>(item);
        Consumer<UnaryOperator<Item>> change = step -> changed.accept(now.updateAndGet(step));
        return new Div(
                texts("self", item.self(), change),
                texts("observer", item.observer(), change),
                new LoadsEditor(desk, item.loads(), loads -> change.accept(at -> ThreeWay.with(at, "loads", loads))));
    }

    private TextPair texts(String field, Map<String, String> text, Consumer<UnaryOperator<Item>> change) {
        return new TextPair(
                desk,
                text("instruments.path." + field),
                text,
                LONGEST,
                true,
                typed -> change.accept(at -> ThreeWay.with(at, field, typed)));
    }

    @Override
    Item fresh() {
        return new Item(DraftDesk.freshKey("item"), Map.of(), Map.of(), List.of());
    }

    @Override
    int most() {
        return InstrumentRules.MOST_ITEMS;
    }
}
