package org.counterpart.lists.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import org.counterpart.common.Problem;
import org.counterpart.lists.ListsService;
import org.counterpart.shell.Texts;

/** The field for a search's name. */
final class SearchName {

    private SearchName() {}

    static TextField field(String name) {
        TextField field = new TextField(text("lists.search.name"));
        field.setMaxLength(ListsService.LONGEST_NAME);
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setValue(name);
        return field;
    }

    /** Says at the field why it was not taken; what was typed stays. */
    static void refuse(TextField name, Problem refused) {
        name.setErrorMessage(refused.errors().stream()
                .map(error -> text(error.key()))
                .findFirst()
                .orElseGet(() -> Texts.here().get(refused.key(), refused.values())));
        name.setInvalid(true);
        name.focus();
    }
}
