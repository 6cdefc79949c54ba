package org.counterpart.lists.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import org.counterpart.common.Problem;
import org.counterpart.firm.Member;
import org.counterpart.lists.ListsService;
import org.counterpart.lists.SavedSearchRow;
import org.counterpart.shell.Notices;

/** Renames and deletes saved searches. */
class ManageSearchesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient ListsService lists;
    private final transient Runnable changed;

    ManageSearchesDialog(Member member, ListsService lists, String view, Runnable changed) {
        this.member = member;
        this.lists = lists;
        this.changed = changed;
        setHeaderTitle(text("lists.searches"));
        setWidth("32rem");
        Div lines = new Div();
        lines.addClassName("lines");
        lists.searches(member, view).forEach(search -> lines.add(line(search)));
        add(lines);
        getFooter().add(new Button(text("lists.close"), click -> close()));
    }

    private Div line(SavedSearchRow search) {
        TextField name = SearchName.field(search.name());
        Div line = new Div();
        Button rename = new Button(text("lists.search.rename"), click -> rename(search, name));
        Button delete = new Button(VaadinIcon.TRASH.create(), click -> {
            lists.delete(member, search.id());
            line.removeFromParent();
            Notices.done(text("lists.search.deleted", "name", search.name()));
            changed.run();
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_ICON);
        delete.setAriaLabel(text("lists.search.delete", "name", search.name()));
        delete.setTooltipText(text("lists.search.delete", "name", search.name()));
        line.add(name, rename, delete);
        line.addClassName("pair");
        return line;
    }

    private void rename(SavedSearchRow search, TextField name) {
        try {
            lists.rename(member, search.id(), name.getValue());
            name.setInvalid(false);
            Notices.done(text("lists.search.renamed", "name", name.getValue().strip()));
            changed.run();
        } catch (Problem refused) {
            SearchName.refuse(name, refused);
        }
    }
}
