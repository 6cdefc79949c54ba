package org.counterpart.partnering.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** The fields of a small form by the names the service knows them by, to say at each what is wrong with it. */
final class Fields {

    private final Map<String, HasValue<?, ?>> fields = new LinkedHashMap<>();

    Fields add(String name, HasValue<?, ?> field) {
        fields.put(name, field);
        return this;
    }

    /**
     * Does something with what was typed.
     *
     * @return whether it was done; if not, it was said why, and what was typed stays
     */
    boolean attempt(Runnable action) {
        fields.values().forEach(field -> ((HasValidationProperties) field).setInvalid(false));
        try {
            action.run();
            return true;
        } catch (Invalid invalid) {
            show(invalid);
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        return false;
    }

    private void show(Invalid invalid) {
        List<String> others = new ArrayList<>();
        boolean focused = false;
        for (FieldError error : invalid.errors()) {
            String sentence = Texts.here().get(error.key(), error.values());
            HasValue<?, ?> field = fields.get(error.field());
            if (field == null) {
                others.add(sentence);
                continue;
            }
            ((HasValidationProperties) field).setErrorMessage(sentence);
            ((HasValidationProperties) field).setInvalid(true);
            if (!focused) {
                ((Focusable<?>) field).focus();
                focused = true;
            }
        }
        if (!others.isEmpty()) {
            Notices.problem(String.join(" ", others));
        }
    }
}
