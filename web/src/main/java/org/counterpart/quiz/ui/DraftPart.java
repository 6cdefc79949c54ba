package org.counterpart.quiz.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.shell.ThreeWay;

/**
 * One list in an instrument: statements, scales, answers, readings, open questions. Its texts are {@code
 * instruments.<name>.…}.
 */
abstract class DraftPart<T> {

    final DraftDesk desk;

    DraftPart(DraftDesk desk) {
        this.desk = desk;
    }

    /** The document's component, and what its texts' keys begin with. */
    abstract String name();

    /** What a path to one of them begins with, up to the bracket. */
    String path() {
        return name();
    }

    abstract List<T> read(InstrumentDocument document);

    /** The same document with these instead. */
    InstrumentDocument write(InstrumentDocument document, List<T> parts) {
        return ThreeWay.with(document, name(), List.copyOf(parts));
    }

    /** The same document without one of them, and without what referred to it. */
    InstrumentDocument without(InstrumentDocument document, T part) {
        List<T> kept = new ArrayList<>(read(document));
        kept.remove(part);
        return write(document, kept);
    }

    /** What one is called in the list. */
    abstract String title(T part);

    /** What is told of it beside. */
    List<Component> badges(T part) {
        return List.of();
    }

    /** Where one is written. */
    abstract Component editor(T part, Consumer<T> changed);

    /** A new one, to be written. */
    abstract T fresh();

    int fewest() {
        return 0;
    }

    abstract int most();

    /** What stands above the list. */
    Optional<Component> before() {
        return Optional.empty();
    }
}
