package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.counterpart.common.Ids;
import org.counterpart.partnering.Mark;
import org.counterpart.partnering.MarkData;
import org.counterpart.partnering.SacrificeRow;
import org.counterpart.shell.Notices;

/** Says whether another's sacrifice is real, with a few words if one likes. */
class MarkDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    MarkDialog(SacrificeBoard board, SacrificeRow row, Mark mark) {
        setHeaderTitle(text("partnering.mark.title." + mark));
        setWidth("30rem");
        Paragraph what = new Paragraph(row.what());
        what.addClassName("words");
        TextArea words = new TextArea(text("partnering.mark.words." + mark));
        words.setMaxLength(1000);
        words.setWidthFull();
        words.setMinHeight("5em");
        add(what, words);
        Fields fields = new Fields().add("words", words);
        // One dialog says it once, however often its button is pressed.
        String key = Ids.next().toString();
        Button say = new Button(text("partnering.mark.say." + mark), click -> {
            boolean done = fields.attempt(() -> board.sacrifices()
                    .mark(
                            board.member(),
                            board.workshop(),
                            row.id(),
                            new MarkData(mark, row.wording(), words.getValue()),
                            key));
            if (done) {
                close();
                Notices.done(text("partnering.mark.done." + mark));
                board.show();
            }
            click.getSource().setEnabled(true);
        });
        say.setDisableOnClick(true);
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), say);
        words.focus();
    }
}
