package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import jakarta.validation.Validator;
import java.time.Clock;
import org.counterpart.common.Codes;
import org.counterpart.shell.FieldRules;
import org.counterpart.shell.Pickers;
import org.counterpart.workshop.WorkshopData;

/** What is said of a workshop, to be typed. */
class WorkshopFields extends FormLayout {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(text("workshop.name"));
    private final ComboBox<String> zone;

    WorkshopFields(Binder<WorkshopData> binder, Validator validator, Clock clock) {
        FieldRules rules = new FieldRules(validator, WorkshopData.class);
        TextArea purpose = new TextArea(text("workshop.purpose"));
        purpose.setHelperText(text("workshop.purpose.hint"));
        purpose.setMaxLength(4000);
        purpose.setMinHeight("6em");
        TextField place = new TextField(text("workshop.place"));
        place.setHelperText(text("workshop.place.hint"));
        place.setMaxLength(400);
        TextField video = new TextField(text("workshop.video"));
        video.setHelperText(text("workshop.video.hint"));
        video.setMaxLength(500);
        zone = Pickers.zone(clock);
        zone.setLabel(text("roster.zone"));
        zone.setHelperText(text("workshop.zone.hint"));
        binder.forField(name)
                .asRequired(text("field.required"))
                .withValidator(rules.of("name"))
                .bind("name");
        binder.forField(purpose).withValidator(rules.of("purpose")).bind("purpose");
        binder.forField(place).withValidator(rules.of("place")).bind("place");
        binder.forField(video).withValidator(rules.of("videoLink")).bind("videoLink");
        binder.forField(zone)
                .asRequired(text("field.required"))
                .withValidator(rules.of("zone"))
                .bind("zone");
        add(name, purpose, place, video, zone);
        setColspan(name, 2);
        setColspan(purpose, 2);
        setColspan(zone, 2);
    }

    void focus() {
        name.focus();
    }

    /** For whoever has not chosen one. */
    void suggestZone(String likely) {
        if (zone.isEmpty() && likely != null && Codes.isZone(likely)) {
            zone.setValue(likely);
        }
    }
}
