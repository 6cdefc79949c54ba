package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Answers;
import org.counterpart.quiz.InstrumentRules;
import org.counterpart.shell.ThreeWay;

/** What can be ticked, from the least agreement to the most. */
class AnswerPart extends DraftPart<Map<String, String>> {

    private static final int LONGEST = 60;
    private static final int FURTHEST = 10;

    AnswerPart(DraftDesk desk) {
        super(desk);
    }

    @Override
    String name() {
        return "answers";
    }

    @Override
    String path() {
        return "answers.labels";
    }

    @Override
    List<Map<String, String>> read(InstrumentDocument document) {
        return document.answers().labels();
    }

    @Override
    InstrumentDocument write(InstrumentDocument document, List<Map<String, String>> labels) {
        return ThreeWay.with(document, "answers", new Answers(document.answers().lowest(), labels));
    }

    @Override
    String title(Map<String, String> label) {
        return desk.words(label);
    }

    @Override
    Component editor(Map<String, String> label, Consumer<Map<String, String>> changed) {
        return new TextPair(desk, text("instruments.path.labels"), label, LONGEST, true, changed);
    }

    @Override
    Map<String, String> fresh() {
        return Map.of();
    }

    @Override
    int fewest() {
        return 2;
    }

    @Override
    int most() {
        return InstrumentRules.MOST_ANSWERS;
    }

    @Override
    Optional<Component> before() {
        IntegerField lowest = new IntegerField(text("instruments.path.lowest"));
        lowest.setValue(desk.document().answers().lowest());
        lowest.setMin(-FURTHEST);
        lowest.setMax(FURTHEST);
        lowest.setStepButtonsVisible(true);
        lowest.setHelperText(text("instruments.lowest.hint"));
        String range = text("instruments.lowest.range");
        lowest.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(range)
                .setMinErrorMessage(range)
                .setMaxErrorMessage(range));
        lowest.addValueChangeListener(change -> {
            if (change.getValue() != null && Math.abs(change.getValue()) <= FURTHEST) {
                desk.change(document -> ThreeWay.with(
                        document,
                        "answers",
                        new Answers(change.getValue(), document.answers().labels())));
            }
        });
        return Optional.of(lowest);
    }
}
