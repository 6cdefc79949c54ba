package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.counterpart.engagement.Missing;
import org.counterpart.prework.PartyHeard;
import org.counterpart.prework.Preparation;
import org.counterpart.prework.PreparationData;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.Stage;

/** The gate to the day as a checklist: what is done, what is missing, and the way through. */
class GatePanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PreworkDesk desk;
    private final transient Preparation preparation;

    GatePanel(PreworkDesk desk, Preparation preparation) {
        this.desk = desk;
        this.preparation = preparation;
        addClassNames("panel", "gate");
        setClassName(
                "shut",
                preparation.stage() == Stage.CONVENING && !preparation.missing().isEmpty());
        add(new H3(text(title())));
        if (preparation.stage() != Stage.CONVENING
                && !preparation.unpreparedWhy().isEmpty()) {
            Paragraph why = new Paragraph(preparation.unpreparedWhy());
            why.addClassName("prose");
            add(why);
        }
        add(checklist());
        if (preparation.stage() == Stage.CONVENING) {
            add(preparation.mayDeclare() ? onwards() : onlyFacilitators());
        }
    }

    private String title() {
        if (preparation.stage() != Stage.CONVENING) {
            return preparation.unpreparedWhy().isEmpty() ? "prework.gate.passed" : "prework.gate.nevertheless";
        }
        return preparation.missing().isEmpty() ? "prework.gate.open" : "prework.gate.missing";
    }

    private UnorderedList checklist() {
        UnorderedList list = new UnorderedList();
        list.addClassName("checklist");
        preparation.missing().stream()
                .filter(missing -> missing.part().equals("parties"))
                .forEach(missing -> list.add(missing(missing)));
        for (PartyHeard party : preparation.parties()) {
            Optional<Missing> nobody = missing("invited", party);
            if (nobody.isPresent()) {
                list.add(missing(nobody.get()));
                continue;
            }
            list.add(missing("heard", party)
                    .map(GatePanel::missing)
                    .orElseGet(() -> done(text(
                            "prework.done.heard",
                            "party",
                            party.name(),
                            "heard",
                            party.heard(),
                            "invited",
                            party.invited()))));
            list.add(missing("minutes", party)
                    .map(GatePanel::missing)
                    .orElseGet(() -> done(text("prework.done.minutes", "party", party.name()))));
        }
        return list;
    }

    private Optional<Missing> missing(String part, PartyHeard party) {
        return preparation.missing().stream()
                .filter(one -> one.part().equals(part + "[" + party.partyId() + "]"))
                .findFirst();
    }

    static ListItem missing(Missing missing) {
        return line(VaadinIcon.CIRCLE_THIN, "prework.check.open", Texts.here().get(missing.key(), missing.values()));
    }

    private static ListItem done(String sentence) {
        ListItem done = line(VaadinIcon.CHECK, "prework.check.done", sentence);
        done.addClassName("done");
        return done;
    }

    private static ListItem line(VaadinIcon icon, String heard, String sentence) {
        var mark = icon.create();
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", text(heard));
        return new ListItem(mark, new Span(sentence));
    }

    private Div onwards() {
        Div actions = new Div();
        actions.addClassName("actions");
        if (preparation.missing().isEmpty()) {
            Button declare = new Button(
                    text("prework.declare"),
                    click -> desk.attempt(() -> {
                        desk.services()
                                .preparations
                                .declare(desk.member(), desk.id(), preparation.version(), new PreparationData(""));
                        Notices.done(text("prework.declared"));
                    }));
            declare.setDisableOnClick(true);
            declare.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(declare);
        } else {
            Button nevertheless =
                    new Button(text("prework.nevertheless"), click -> new NeverthelessDialog(desk, preparation).open());
            actions.add(nevertheless);
        }
        return actions;
    }

    private static Paragraph onlyFacilitators() {
        Paragraph told = new Paragraph(text("prework.declare.who"));
        told.addClassName("secondary");
        return told;
    }
}
