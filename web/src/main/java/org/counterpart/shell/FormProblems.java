package org.counterpart.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import org.counterpart.common.FieldError;
import org.counterpart.common.Invalid;

/** Puts what a service found wrong on the fields of the form that it names. */
public final class FormProblems {

    private FormProblems() {}

    /** Marks the fields and moves the focus to the first; what no field of this form is to blame for is told in passing. */
    public static void show(Binder<?> binder, Invalid invalid) {
        List<String> others = new ArrayList<>();
        boolean focused = false;
        for (FieldError error : invalid.errors()) {
            String sentence = Texts.here().get(error.key(), error.values());
            HasValue<?, ?> field = binder.getBinding(error.field())
                    .<HasValue<?, ?>>map(Binder.Binding::getField)
                    .orElse(null);
            if (field instanceof HasValidationProperties marked) {
                marked.setErrorMessage(sentence);
                marked.setInvalid(true);
                if (!focused && field instanceof Focusable<?> first) {
                    first.focus();
                    focused = true;
                }
            } else {
                others.add(sentence);
            }
        }
        if (!others.isEmpty() || invalid.errors().isEmpty()) {
            others.add(0, Texts.here().get(invalid.key(), invalid.values()));
            Notices.problem(String.join(" ", others));
        }
    }
}
