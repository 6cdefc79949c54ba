package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.function.Function;
import org.counterpart.contract.ContractDocument.Clause;
import org.counterpart.contract.ContractDocument.Said;

/** One term of a version with what was answered. */
class ClauseText extends Div {

    private static final long serialVersionUID = 1L;

    ClauseText(Clause term, Function<UUID, String> names) {
        Paragraph words = new Paragraph(term.text());
        words.addClassName("words");
        add(words);
        Div badges = new Div();
        badges.addClassName("badges");
        if (term.essential()) {
            badges.add(TermCard.badge(text("contract.essential"), "contrast"));
        }
        if (term.standing() != null) {
            badges.add(TermCard.standing(term.standing()));
        }
        if (badges.getChildren().findAny().isPresent()) {
            add(badges);
        }
        for (Said said : term.answers()) {
            Span who = new Span(text(
                    "contract.answer.of", "party", names.apply(said.party()), "standing", Desk.label(said.standing())));
            who.addClassName("secondary");
            Div answer = new Div(who);
            answer.addClassName("answer");
            if (!said.words().isEmpty()) {
                Paragraph answered = new Paragraph(said.words());
                answered.addClassName("words");
                answer.add(answered);
            }
            add(answer);
        }
    }
}
