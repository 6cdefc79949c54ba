package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before the day is over: that cannot be undone. */
class EndDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    EndDialog(DayDesk desk) {
        setHeaderTitle(text("room.day.end"));
        setWidth("28rem");
        add(new Paragraph(text("room.day.end.text")));
        Button end = new Button(text("room.day.end"), click -> {
            close();
            desk.change(version -> desk.live().end(desk.member(), desk.workshopId(), version));
        });
        end.setDisableOnClick(true);
        end.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), end);
    }
}
