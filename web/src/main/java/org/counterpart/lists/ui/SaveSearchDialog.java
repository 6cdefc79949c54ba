package org.counterpart.lists.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.lists.ListsService;
import org.counterpart.shell.Notices;

/** Keeps what is asked for now under a name. */
class SaveSearchDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = SearchName.field("");

    SaveSearchDialog(Member member, ListsService lists, String view, String query, Runnable saved) {
        setHeaderTitle(text("lists.search.title"));
        setWidth("26rem");
        name.setHelperText(text("lists.search.private"));
        name.setWidthFull();
        Button save = new Button(text("lists.save"), click -> {
            try {
                lists.save(member, view, name.getValue(), query);
                close();
                Notices.done(text("lists.search.saved", "name", name.getValue().strip()));
                saved.run();
            } catch (Problem refused) {
                SearchName.refuse(name, refused);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(name);
        add(name);
        getFooter().add(new Button(text("lists.cancel"), click -> close()), save);
        name.focus();
    }
}
