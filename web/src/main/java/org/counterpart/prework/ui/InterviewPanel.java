package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterpart.prework.CallRow;
import org.counterpart.prework.GuideQuestion;
import org.counterpart.prework.InterviewDetails;
import org.counterpart.prework.InterviewNoteData;
import org.counterpart.prework.InterviewNoteRow;
import org.counterpart.prework.NoteVisibility;
import org.counterpart.shell.Texts;

/** One interview: who, how to reach them, the clock of listening, and the guide with notes beside it. */
class InterviewPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PreworkDesk desk;
    private final Div who;

    InterviewPanel(PreworkDesk desk, InterviewDetails interview) {
        this.desk = desk;
        addClassNames("overview", "interview");
        CallRow call = interview.call();
        RouterLink back = desk.link(text("prework.back"), Map.of());
        back.addClassName("back");
        who = new Div();
        who.addClassName("call-who");
        add(back, heading(call));
        if (desk.isFacilitated()) {
            add(new ListeningBar(desk, call, this::who), guide(call, interview.notes()));
        } else {
            Paragraph told = new Paragraph(text("prework.notes.not-yours"));
            told.addClassName("secondary");
            add(told);
        }
    }

    private Section heading(CallRow call) {
        who(call);
        Div when = new Div(CallCard.there(desk, call), new GoodTime(call));
        when.addClassName("call-when");
        Div reach = new Div(CallCard.phone(call));
        reach.addClassName("call-reach");
        if (!call.email().isEmpty()) {
            Anchor mail = new Anchor("mailto:" + call.email(), VaadinIcon.ENVELOPE_O.create(), new Span(call.email()));
            mail.addClassName("phone");
            reach.add(mail);
        }
        Section heading = new Section(who, when, reach);
        heading.addClassNames("call", "interview-heading");
        return heading;
    }

    /** Who it is, and how far one is with them. */
    private void who(CallRow call) {
        who.removeAll();
        who.add(new H2(call.name()), CallCard.secondary(CallCard.who(call)), CallCard.badges(call));
    }

    private Section guide(CallRow call, List<InterviewNoteRow> notes) {
        Locale language = Locale.forLanguageTag(call.language());
        Paragraph opening = new Paragraph(Texts.in(language)
                .get("prework.guide.opening", "name", desk.member().name()));
        opening.addClassNames("prose", "guide-opening");
        opening.getElement().setAttribute("lang", call.language());
        OrderedList questions = new OrderedList();
        questions.addClassName("guide");
        for (GuideQuestion question : GuideQuestion.values()) {
            questions.add(new NoteField(
                    desk,
                    call.participantId(),
                    language,
                    own(question, notes),
                    notes.stream()
                            .filter(note -> note.question() == question && !note.own())
                            .toList()));
        }
        Paragraph closing = new Paragraph(Texts.in(language).get("prework.guide.closing"));
        closing.addClassNames("prose", "guide-opening");
        closing.getElement().setAttribute("lang", call.language());
        Paragraph hint = new Paragraph(text("prework.guide.hint"));
        hint.addClassName("secondary");
        return new Section(new H2(text("prework.guide")), hint, opening, questions, closing);
    }

    private InterviewNoteRow own(GuideQuestion question, List<InterviewNoteRow> notes) {
        return notes.stream()
                .filter(note -> note.question() == question && note.own())
                .findFirst()
                .orElseGet(() -> new InterviewNoteRow(
                        null,
                        0,
                        question,
                        new InterviewNoteData(NoteVisibility.INTERVIEWER, "", false),
                        desk.member().id(),
                        desk.member().name(),
                        true,
                        null));
    }
}
