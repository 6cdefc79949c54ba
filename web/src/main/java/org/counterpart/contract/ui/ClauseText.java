package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
        Badges badges = new Badges(term.essential(), term.standing());
        if (!badges.isEmpty()) {
            add(badges);
        }
        for (Said said : term.answers()) {
            add(new AnswerText(
                    text(
                            "contract.answer.of",
                            "party",
                            names.apply(said.party()),
                            "standing",
                            Desk.label(said.standing())),
                    said.words()));
        }
    }
}
