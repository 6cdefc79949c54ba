package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.counterpart.quiz.LanguageProgress;
import org.counterpart.shell.World;

/** The languages of a version, with how much of it is written in each, in per cent. */
class LanguageBars extends UnorderedList {

    private static final long serialVersionUID = 1L;

    LanguageBars(List<LanguageProgress> languages) {
        addClassName("language-bars");
        languages.forEach(language -> add(item(language)));
    }

    private static ListItem item(LanguageProgress language) {
        String name = World.here().language(language.language());
        Span words = new Span(name);
        Span percent = new Span(text("instruments.percent", "percent", language.percent()));
        percent.addClassName("percent");
        ProgressBar bar = new ProgressBar(0, Math.max(1, language.of()), language.written());
        bar.getElement().setAttribute("aria-label", name);
        ListItem item = new ListItem(words, percent, bar);
        if (!language.offered()) {
            Span not = new Span(text("instruments.not-offered"));
            not.addClassName("secondary");
            item.addComponentAtIndex(1, not);
        }
        return item;
    }
}
