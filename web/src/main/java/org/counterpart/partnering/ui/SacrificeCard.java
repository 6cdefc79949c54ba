package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.Mark;
import org.counterpart.partnering.SacrificeMarkRow;
import org.counterpart.partnering.SacrificeRow;

/** One sacrifice: what, for what, at which cost, by when; and what each other party says to it. */
class SacrificeCard extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient SacrificeBoard board;
    private final transient SacrificeRow row;

    SacrificeCard(SacrificeBoard board, SacrificeRow row, List<AgreementParty> parties) {
        this.board = board;
        this.row = row;
        addClassNames("card", "sacrifice");
        setClassName("withdrawn", !row.stands());
        H4 what = new H4(row.what());
        DescriptionList facts = new DescriptionList();
        fact(facts, "partnering.sacrifice.purpose", row.purpose());
        fact(facts, "partnering.sacrifice.cost", row.cost());
        fact(facts, "partnering.sacrifice.by", text("partnering.day", "day", row.by()));
        add(what, facts);
        if (!row.stands()) {
            Span gone = new Span(text("partnering.sacrifice.is-withdrawn"));
            gone.getElement().getThemeList().add("badge contrast");
            add(gone);
            return;
        }
        UnorderedList marks = new UnorderedList();
        marks.addClassName("marks");
        parties.stream().filter(party -> !party.id().equals(row.party())).forEach(party -> marks.add(mark(party)));
        add(marks);
        if (row.party().equals(board.own())) {
            add(ownActions());
        } else if (board.own() != null) {
            add(markActions());
        }
    }

    private static void fact(DescriptionList list, String label, String words) {
        DescriptionList.Description said = new DescriptionList.Description(words);
        said.addClassName("words");
        list.add(new DescriptionList.Term(text(label)), said);
    }

    private ListItem mark(AgreementParty party) {
        SacrificeMarkRow mark = row.markOf(party.id()).orElse(null);
        Span badge = new Span(text(mark == null ? "partnering.mark.open" : "partnering.mark." + mark.mark()));
        badge.getElement()
                .getThemeList()
                .add(mark == null ? "badge contrast" : mark.mark() == Mark.REAL ? "badge success" : "badge error");
        Span name = new Span(party.name());
        ListItem item = new ListItem(new Div(badge, name));
        if (mark != null) {
            name.setText(text("partnering.mark.by", "party", party.name(), "name", mark.name()));
            if (!mark.words().isEmpty()) {
                Paragraph words = new Paragraph(mark.words());
                words.addClassNames("words", "secondary");
                item.add(words);
            }
        }
        return item;
    }

    private Div ownActions() {
        Button reword = new Button(
                text("partnering.sacrifice.reword"), VaadinIcon.PENCIL.create(), click -> new SacrificeDialog(
                                row,
                                (data, key, seen) -> board.sacrifices()
                                        .reword(board.member(), board.workshop(), seen.id(), seen.version(), data),
                                () -> board.sacrifices().sacrifice(board.member(), board.workshop(), row.id()),
                                board::show)
                        .open());
        reword.setAriaLabel(text("partnering.sacrifice.reword.of", "what", row.what()));
        Button withdraw = new Button(
                text("partnering.sacrifice.withdraw"), click -> confirm().open());
        withdraw.setAriaLabel(text("partnering.sacrifice.withdraw.of", "what", row.what()));
        withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        reword.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(reword, withdraw);
        actions.addClassName("actions");
        return actions;
    }

    private ConfirmDialog confirm() {
        ConfirmDialog dialog = new ConfirmDialog(
                text("partnering.sacrifice.withdraw.title"),
                text("partnering.sacrifice.withdraw.text"),
                text("partnering.sacrifice.withdraw"),
                confirmed -> board.attempt(
                        () -> board.sacrifices().withdraw(board.member(), board.workshop(), row.id(), row.version())),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        return dialog;
    }

    private Div markActions() {
        Mark now = row.markOf(board.own()).map(SacrificeMarkRow::mark).orElse(null);
        Button real = new Button(text("partnering.mark.say.REAL"), VaadinIcon.CHECK.create(), click -> new MarkDialog(
                        board, row, Mark.REAL)
                .open());
        real.setAriaLabel(text("partnering.mark.say.of.REAL", "what", row.what()));
        Button notYet = new Button(
                text("partnering.mark.say.NOT_YET"), click -> new MarkDialog(board, row, Mark.NOT_YET).open());
        notYet.setAriaLabel(text("partnering.mark.say.of.NOT_YET", "what", row.what()));
        real.addThemeVariants(now == null ? ButtonVariant.LUMO_PRIMARY : ButtonVariant.LUMO_TERTIARY);
        real.setVisible(now != Mark.REAL);
        notYet.setVisible(now != Mark.NOT_YET);
        if (now != null) {
            notYet.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        Div actions = new Div(real, notYet);
        actions.addClassName("mark-actions");
        return actions;
    }
}
