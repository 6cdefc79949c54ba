package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.counterpart.room.RoomLink;
import org.counterpart.shell.QrCode;
import org.counterpart.shell.Settings;
import org.counterpart.shell.Texts;

/** The way into the room for everybody in it: as a code to scan, and as an address to send. */
class RoomLinkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DayDesk desk;
    private final transient Settings settings;

    RoomLinkDialog(DayDesk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
        setHeaderTitle(text("room.link"));
        setWidth("30rem");
        getFooter().add(new Button(text("room.link.close"), click -> close()));
        show();
    }

    private void show() {
        removeAll();
        RoomLink link = desk.day().link();
        if (link == null) {
            add(new Paragraph(text("room.link.none")), renew("room.link.make", ButtonVariant.LUMO_PRIMARY));
            return;
        }
        String address = settings.url() + link.path();
        Div code = new Div();
        code.addClassName("day-code");
        code.getElement().setProperty("innerHTML", QrCode.svg(address, text("room.page.join")));
        TextField shown = new TextField(text("room.link.address"));
        shown.setValue(address);
        shown.setReadOnly(true);
        shown.setWidthFull();
        Paragraph until = new Paragraph(Texts.here()
                .get(
                        "room.link.until",
                        "time",
                        Times.at(link.until(), desk.day().zone()),
                        "zone",
                        desk.day().zone().getId()));
        until.addClassName("secondary");
        Button end = new Button(text("room.link.end"), click -> {
            desk.change(version -> desk.live().endLink(desk.member(), desk.workshopId(), version));
            show();
        });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div actions = new Div(renew("room.link.renew", ButtonVariant.LUMO_TERTIARY), end);
        add(new Paragraph(text("room.link.text")), code, shown, until, actions);
    }

    private Button renew(String key, ButtonVariant variant) {
        Button renew = new Button(text(key), click -> {
            desk.change(version -> desk.live().renewLink(desk.member(), desk.workshopId(), version));
            show();
        });
        renew.addThemeVariants(variant);
        return renew;
    }
}
