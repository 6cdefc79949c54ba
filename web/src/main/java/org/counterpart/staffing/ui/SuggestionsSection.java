package org.counterpart.staffing.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import org.counterpart.common.Invalid;
import org.counterpart.engagement.EngagementDetails;
import org.counterpart.firm.Member;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.staffing.Suggestion;
import org.counterpart.staffing.SuggestionQuestion;
import org.counterpart.staffing.SuggestionService;

/** Whom to put on an engagement, with what speaks for and against each, and what that weighs. */
class SuggestionsSection extends Section {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 8;

    private final Member member;
    private final transient EngagementDetails engagement;
    private final transient SuggestionService suggestions;
    private final transient BiConsumer<SuggestionQuestion, EngagementDetails> asked;
    private final transient BookingForms forms;
    private final Span count = new Span();
    private final OrderedList list = new OrderedList();
    private final Button more = new Button(text("staffing.suggestions.more"), click -> showMore());
    private final Paragraph none = new Paragraph(text("staffing.suggestions.none"));
    private transient SuggestionQuestion question;
    private transient List<Suggestion> found = List.of();

    /** @param usual the days that count where none are asked for */
    SuggestionsSection(
            Member member,
            EngagementDetails engagement,
            SuggestionService suggestions,
            SuggestionQuestion question,
            SuggestionQuestion usual,
            BiConsumer<SuggestionQuestion, EngagementDetails> asked,
            BookingForms forms) {
        this.member = member;
        this.engagement = engagement;
        this.suggestions = suggestions;
        this.question = question;
        this.asked = asked;
        this.forms = forms;
        addClassName("suggestions");
        Paragraph about = new Paragraph(text("staffing.suggestions.text"));
        about.addClassName("secondary");
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        none.addClassName("secondary");
        list.addClassName("suggested");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div heading = new Div(new H2(text("staffing.suggestions")), count);
        heading.addClassName("screen-heading");
        add(heading, about, new WeightsBar(question, usual, this::ask), list, more, none);
        refresh();
    }

    private void ask(SuggestionQuestion wanted) {
        question = wanted;
        asked.accept(wanted, engagement);
        refresh();
    }

    private void refresh() {
        try {
            found = suggestions.suggestions(member, engagement.id(), question);
        } catch (Invalid unanswerable) {
            found = List.of();
            Notices.problem(unanswerable);
        }
        list.removeAll();
        showMore();
        count.setText(Texts.here().count("staffing.suggestions.count", found.size()));
        list.setVisible(!found.isEmpty());
        none.setVisible(found.isEmpty());
    }

    private void showMore() {
        int shown = (int) list.getChildren().count();
        found.stream()
                .skip(shown)
                .limit(AT_ONCE)
                .forEach(one -> list.add(new SuggestedItem(member, one, () -> forms.add(one.who(), question))));
        more.setVisible(found.size() > shown + AT_ONCE);
    }
}
