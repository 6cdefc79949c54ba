package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.counterpart.shell.FieldRules;

/** What the instrument is called and is for, and when two roles are read as a pair. */
class GeneralPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 160;
    private static final int LONGEST_PURPOSE = 4000;
    private static final int MOST_POINTS = 100;

    GeneralPart(DraftDesk desk) {
        addClassName("part-list");
        IntegerField near = new IntegerField(text("instruments.path.near"));
        near.setValue(desk.document().near());
        FieldRules.between(near, 0, MOST_POINTS, text("instruments.near.range"));
        near.setStepButtonsVisible(true);
        near.setHelperText(text("instruments.near.hint"));
        near.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue() >= 0 && change.getValue() <= MOST_POINTS) {
                desk.set("near", change.getValue());
            }
        });
        add(
                new TextPair(
                        desk,
                        text("instruments.path.name"),
                        desk.document().name(),
                        LONGEST_NAME,
                        true,
                        typed -> desk.set("name", typed)),
                new TextPair(
                        desk,
                        text("instruments.path.purpose"),
                        desk.document().purpose(),
                        LONGEST_PURPOSE,
                        !desk.document().purpose().isEmpty(),
                        typed -> desk.set("purpose", typed)),
                near);
    }
}
