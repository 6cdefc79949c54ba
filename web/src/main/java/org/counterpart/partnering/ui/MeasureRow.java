package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import org.counterpart.partnering.AgreementMeasure;
import org.counterpart.shell.DayField;

/** Where one measure of success is typed. */
class MeasureRow extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(text("partnering.measure.name"));
    private final TextField how = new TextField(text("partnering.measure.how"));
    private final TextField target = new TextField(text("partnering.measure.target"));
    private final DayField by = new DayField(text("partnering.measure.by"));

    MeasureRow() {
        name.setMaxLength(200);
        how.setMaxLength(500);
        target.setMaxLength(200);
        setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        add(name, how, target, by);
    }

    void show(AgreementMeasure measure) {
        name.setValue(measure.name());
        how.setValue(measure.how());
        target.setValue(measure.target());
        by.setValue(measure.by());
    }

    AgreementMeasure typed() {
        return new AgreementMeasure(name.getValue(), how.getValue(), target.getValue(), by.getValue());
    }

    void into(Fields fields, String part) {
        fields.add(part + ".name", name)
                .add(part + ".how", how)
                .add(part + ".target", target)
                .add(part + ".by", by);
    }
}
