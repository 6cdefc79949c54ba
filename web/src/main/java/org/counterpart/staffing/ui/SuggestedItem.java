package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.counterpart.firm.Member;
import org.counterpart.roster.Colleague;
import org.counterpart.roster.ui.Faces;
import org.counterpart.roster.ui.RosterNavigation;
import org.counterpart.shell.World;
import org.counterpart.staffing.Suggestion;
import org.counterpart.staffing.Suggestion.Part;

/** One consultant who is suggested: the score, and for each criterion a bar and why. */
class SuggestedItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final transient StaffingWords words = new StaffingWords();

    SuggestedItem(Member member, Suggestion suggestion, Runnable book) {
        Colleague who = suggestion.who();
        Span score = new Span(String.valueOf(suggestion.score()));
        score.addClassName("score");
        score.getElement().setAttribute("aria-hidden", "true");
        Anchor name = new Anchor(RosterNavigation.address(member, who.id()), who.name());
        name.setRouterIgnore(false);
        Span place = new Span(who.city() + ", " + World.here().country(who.country()));
        place.addClassName("secondary");
        Span heard = new Span(text("staffing.suggestions.score", "score", suggestion.score()));
        heard.addClassName("heard");
        Div about = new Div(name, place, heard);
        about.addClassName("stacked");
        Div head = new Div(score, Faces.small(member, who.id(), who.name(), who.photo()), about);
        head.addClassName("head");
        if (suggestion.booked()) {
            Span booked = new Span(text("staffing.suggestions.booked"));
            booked.getElement().getThemeList().add("badge success");
            head.add(booked);
        }
        Button button = new Button(text("staffing.book"), click -> book.run());
        button.setAriaLabel(text("staffing.book.one", "name", who.name()));
        head.add(button);
        UnorderedList reasons = new UnorderedList();
        reasons.addClassName("reasons");
        suggestion.parts().forEach(part -> reasons.add(reason(part)));
        add(head, reasons);
    }

    private ListItem reason(Part part) {
        Span criterion = new Span(text("staffing.criterion." + part.criterion()));
        criterion.addClassName("criterion");
        Span bar = new Span();
        bar.addClassName("meter");
        bar.getElement().setAttribute("aria-hidden", "true");
        if (part.score() != null) {
            Span fill = new Span();
            fill.setWidth(part.score(), Unit.PERCENTAGE);
            bar.add(fill);
        }
        Span points = new Span(part.score() == null ? "–" : String.valueOf(part.score()));
        points.addClassName("points");
        Span why = new Span(words.say(part.reason()));
        why.addClassName("why");
        ListItem item = new ListItem(criterion, bar, points, why);
        if (part.score() == null || part.weight() == 0) {
            item.addClassName("uncounted");
        }
        item.setTitle(text(
                "staffing.weights.of",
                "criterion",
                text("staffing.criterion." + part.criterion()),
                "weight",
                part.weight()));
        return item;
    }
}
