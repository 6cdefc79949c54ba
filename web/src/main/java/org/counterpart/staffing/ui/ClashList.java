package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.counterpart.staffing.Clash;

/** What a booking would clash with, told as it is typed. */
class ClashList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient StaffingWords words = new StaffingWords();

    ClashList() {
        addClassName("clashes");
        getElement().setAttribute("role", "status");
        incomplete();
    }

    /** Too little is typed to say anything. */
    void incomplete() {
        say(text("staffing.preview.incomplete"));
    }

    void say(String sentence) {
        removeAll();
        Span told = new Span(sentence);
        told.addClassName("secondary");
        add(told);
    }

    void show(List<Clash> clashes) {
        if (clashes.isEmpty()) {
            say(text("staffing.preview.none"));
            return;
        }
        removeAll();
        add(new H3(text("staffing.preview")));
        clashes.forEach(clash -> add(item(clash, words)));
    }

    static Div item(Clash clash, StaffingWords words) {
        Span severity = new Span(text("staffing.severity." + clash.severity()));
        severity.addClassName("severity");
        Div item = new Div(severity, new Span(words.say(clash.what())));
        item.addClassNames("clash", clash.severity().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
