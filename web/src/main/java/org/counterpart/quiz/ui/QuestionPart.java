package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentDocument.Question;
import org.counterpart.quiz.InstrumentRules;

/** Open questions, asked of observers who are asked for words. */
class QuestionPart extends DraftPart<Question> {

    private static final int LONGEST = 500;

    QuestionPart(DraftDesk desk) {
        super(desk);
    }

    @Override
    String name() {
        return "questions";
    }

    @Override
    List<Question> read(InstrumentDocument document) {
        return document.questions();
    }

    @Override
    String title(Question question) {
        return desk.words(question.text());
    }

    @Override
    Component editor(Question question, Consumer<Question> changed) {
        return new TextPair(
                desk,
                text("instruments.path.questions"),
                question.text(),
                LONGEST,
                true,
                typed -> changed.accept(new Question(question.key(), typed)));
    }

    @Override
    Question fresh() {
        return new Question(DraftDesk.freshKey("question"), Map.of());
    }

    @Override
    int most() {
        return InstrumentRules.MOST_QUESTIONS;
    }
}
