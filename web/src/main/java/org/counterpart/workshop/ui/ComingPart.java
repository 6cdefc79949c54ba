package org.counterpart.workshop.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterpart.common.Invalid;
import org.counterpart.firm.Guest;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.AnswerOfSeat;
import org.counterpart.workshop.Coming;
import org.counterpart.workshop.SeatDetails;
import org.counterpart.workshop.SeatService;
import org.jsoup.nodes.Element;

/** Where somebody says whether they come. */
@Dependent
class ComingPart implements SeatPart {

    private static final String ANSWER = "answer";

    @Inject
    SeatService seats;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "coming";
    }

    @Override
    public Optional<Element> show(Guest guest, Texts texts, Map<String, String> typed, Invalid wrong) {
        SeatDetails seat = seats.look(guest);
        if (seat.held()) {
            return Optional.empty();
        }
        Element part = new Element("section");
        part.appendElement("h2").text(texts.get("workshop.coming.question"));
        if (wrong != null) {
            Element alert = part.appendElement("p").addClass("wrong").attr("role", "alert");
            wrong.errors().forEach(error -> alert.appendText(texts.get(error.key(), error.values()) + " "));
        }
        part.appendElement("p").text(texts.get("workshop.coming.now." + seat.answer()));
        Element form = part.appendElement("form").attr("method", "post");
        form.appendElement("input").attr("type", "hidden").attr("name", PART).attr("value", name());
        Element choices = form.appendElement("div").addClass("choices");
        for (Coming answer : List.of(Coming.COMING, Coming.NOT_COMING)) {
            Element button = choices.appendElement("button")
                    .attr("type", "submit")
                    .attr("name", ANSWER)
                    .attr("value", answer.name())
                    .text(texts.get("workshop.coming.say." + answer));
            if (answer == Coming.NOT_COMING) {
                button.addClass("second");
            }
        }
        return Optional.of(part);
    }

    @Override
    public void act(Guest guest, Texts texts, Map<String, String> sent) {
        seats.answer(guest, new AnswerOfSeat(answer(sent.get(ANSWER))));
    }

    /** Left out, or made up: asked for again. */
    private static Coming answer(String sent) {
        try {
            return sent == null ? null : Coming.valueOf(sent);
        } catch (IllegalArgumentException unknown) {
            throw new Invalid(ANSWER, "field.choice.unknown");
        }
    }
}
