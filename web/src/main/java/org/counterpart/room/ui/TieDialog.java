package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.counterpart.common.Problem;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.ThreadDetails;
import org.counterpart.shell.Notices;

/** Chooses what a contribution rests on. */
class TieDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** @param done after something was tied or untied */
    TieDialog(Ties ties, ThreadDetails thread, ContributionRow row, Runnable done) {
        setHeaderTitle(text("room.thread.tie"));
        setWidth("34rem");
        Paragraph said = new Paragraph(row.text());
        said.addClassName("day-said");
        MultiSelectComboBox<ContributionRow> under =
                new MultiSelectComboBox<>(text("room.thread.rests-on." + row.kind()));
        under.setItems(thread.of(ThreadDetails.restsOn(row.kind())));
        under.setItemLabelGenerator(ContributionRow::text);
        under.setValue(Set.copyOf(thread.under(row.id())));
        under.setWidthFull();
        add(said, under);
        Button save = new Button(text("action.save"), click -> {
            try {
                ties.set(thread, row.id(), under.getValue());
                close();
            } catch (Problem refused) {
                Notices.problem(refused);
                click.getSource().setEnabled(true);
            }
            done.run();
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        under.focus();
    }
}
