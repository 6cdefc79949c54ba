package org.counterpart.followup.ui;

import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import org.counterpart.followup.EvaluationAsked;
import org.counterpart.followup.FollowUpDetails;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Texts;

/** What was agreed, beside a call or what whoever is asked says. */
class CallPackPart extends Section {

    private static final long serialVersionUID = 1L;

    CallPackPart(FollowUpDetails call, ZoneId zone) {
        addClassName("call-pack");
        add(new Markup(PackMarkup.of(call.hopes(), call.pack(), Texts.here(), zone, "followup.pack")));
    }

    CallPackPart(EvaluationAsked asked, ZoneId zone) {
        addClassName("call-pack");
        add(new Markup(PackMarkup.of(asked.pack(), Texts.here(), zone, "followup.pack.guest")));
    }
}
