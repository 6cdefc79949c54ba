package org.counterpart.workshop.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.UUID;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.OwnSeatService;
import org.counterpart.workshop.ParticipantRow;

/** Where a client who is invited themselves says whether they come, in the words of {@link ComingPart}. */
class OwnSeatSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Member member;
    private final transient OwnSeatService seats;
    private final UUID workshop;
    private final transient ParticipantRow seat;
    private final transient Steps steps;

    OwnSeatSection(Member member, OwnSeatService seats, UUID workshop, ParticipantRow seat, Runnable changed) {
        this.member = member;
        this.seats = seats;
        this.workshop = workshop;
        this.seat = seat;
        this.steps = new Steps(changed);
        addClassName("own-seat");
        Div choices = new Div(choice(Coming.COMING), choice(Coming.NOT_COMING));
        choices.addClassName("actions");
        add(
                new H2(text("workshop.coming.question")),
                new Paragraph(text("workshop.coming.now." + seat.answer())),
                choices);
    }

    private Button choice(Coming answer) {
        Button button = new Button(
                text("workshop.coming.say." + answer),
                click -> steps.run(() -> {
                    seats.answer(member, workshop, seat.version(), new AnswerOfSeat(answer));
                    Notices.done(text("workshop.coming.now." + answer));
                }));
        button.setDisableOnClick(true);
        if (answer == Coming.COMING) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }
}
