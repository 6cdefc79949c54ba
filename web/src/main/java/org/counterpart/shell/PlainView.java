package org.counterpart.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says one thing and leads on; the words are a {@link PlainPage}'s. */
abstract class PlainView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "Counterpart";

    void say(String name, String incident) {
        String key = "page." + name + ".";
        say(Texts.text(key + "title"), Texts.text(key + "text"), Texts.text(key + "link"), incident);
    }

    void say(String heading, String sentence, String link, String incident) {
        removeAll();
        title = heading + " · Counterpart";
        addClassName("plain");
        Anchor onwards = new Anchor("/", link);
        onwards.setRouterIgnore(true);
        onwards.addClassName("onwards");
        Div card = new Div(new Logo(), new H1(heading), new Paragraph(sentence), onwards);
        card.addClassName("plain-card");
        if (incident != null) {
            Paragraph reference = new Paragraph(Texts.text("page.incident", "id", incident));
            reference.addClassName("secondary");
            card.add(reference);
        }
        add(card);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
