package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.counterpart.quiz.InstrumentDocument;
import org.counterpart.quiz.InstrumentMerge;

/** What somebody else wrote while this draft was open; where both wrote the same place, both texts in full. */
class DraftMeanwhile extends Div {

    private static final long serialVersionUID = 1L;

    DraftMeanwhile(InstrumentDocument document, List<InstrumentMerge.Change> changes) {
        addClassName("meanwhile");
        getElement().setAttribute("role", "alert");
        UnorderedList list = new UnorderedList();
        changes.forEach(change -> list.add(line(document, change)));
        add(new H2(text("instruments.meanwhile.title")), new Paragraph(text("instruments.meanwhile.text")), list);
    }

    private static ListItem line(InstrumentDocument document, InstrumentMerge.Change change) {
        Span place = new Span(PathWords.place(document, change.path()));
        place.addClassName("strong");
        ListItem line =
                new ListItem(place, new Span(": " + said(change.before()) + " → " + said(change.theirs()) + " "));
        line.add(new Span(
                change.contested()
                        ? "· " + text("instruments.meanwhile.yours", "value", said(change.mine()))
                        : text("instruments.meanwhile.taken")));
        return line;
    }

    private static String said(String text) {
        return text.isEmpty() ? "–" : "“" + text + "”";
    }
}
