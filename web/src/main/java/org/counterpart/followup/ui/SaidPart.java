package org.counterpart.followup.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.EvaluationData;
import org.counterpart.followup.EvaluationDetails;
import org.counterpart.shell.World;

/** What was said at a follow-up that is over. */
class SaidPart extends Section {

    private static final long serialVersionUID = 1L;

    SaidPart(EvaluationAsked asked, ZoneId zone) {
        addClassNames("evaluation", "said-part");
        EvaluationDetails evaluation = asked.evaluation();
        EvaluationData data = evaluation.data();
        Paragraph by = new Paragraph(text(
                "followup.said." + evaluation.way(),
                "by",
                data.answeredBy(),
                "at",
                World.here().moment(evaluation.doneAt(), zone)));
        by.addClassName("secondary");
        add(new H3(text("followup.said")), by);
        said("lasted", data.lasted());
        said("possible", data.possible());
        said("lost", data.lost());
        said("next", data.next());
        data.sacrifices().stream()
                .filter(one -> one.carriedOut() != null)
                .forEach(one -> asked.pack().sacrifices().stream()
                        .filter(sacrifice -> sacrifice.id().equals(one.sacrifice()))
                        .findFirst()
                        .ifPresent(sacrifice -> {
                            add(new H4(sacrifice.what() + " (" + sacrifice.party() + ")"));
                            add(words(text("followup.carried-out." + one.carriedOut())
                                    + (one.note().isEmpty() ? "" : ": " + one.note())));
                        }));
    }

    private void said(String question, String words) {
        if (!words.isEmpty()) {
            add(new H4(text("followup.q." + question)), words(words));
        }
    }

    private static Paragraph words(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("said");
        return paragraph;
    }
}
