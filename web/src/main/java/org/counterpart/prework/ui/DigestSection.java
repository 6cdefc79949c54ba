package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import org.counterpart.prework.DigestTheme;
import org.counterpart.prework.PreworkDigest;
import org.counterpart.shell.Texts;

/** What was heard, told of nobody. */
class DigestSection extends Section {

    private static final long serialVersionUID = 1L;

    DigestSection(PreworkDesk desk) {
        this(desk, desk.services().digests.digest(desk.member(), desk.id()));
    }

    DigestSection(PreworkDesk desk, PreworkDigest digest) {
        Paragraph hint = new Paragraph(text("prework.digest.hint"));
        hint.addClassName("secondary");
        add(new H2(text("prework.digest")), hint);
        if (digest.themes().isEmpty()) {
            Paragraph none = new Paragraph(text("prework.digest.empty"));
            none.addClassName("secondary");
            add(none);
        } else {
            Div themes = new Div();
            themes.addClassName("digest");
            digest.themes().forEach(theme -> themes.add(theme(theme)));
            add(themes);
        }
        if (digest.heldBack() != null) {
            Div foot = new Div();
            foot.addClassName("actions");
            RouterLink sort = desk.link(text("prework.sort"), PreworkView.sort());
            sort.addClassName("open-call");
            foot.add(sort);
            if (digest.heldBack() > 0) {
                foot.add(CallCard.secondary(Texts.here().count("prework.digest.held", digest.heldBack())));
            }
            add(foot);
        }
    }

    static Div theme(DigestTheme theme) {
        Div card = new Div(new H3(theme.name()));
        card.addClassName("digest-theme");
        if (!theme.words().isEmpty()) {
            Paragraph words = new Paragraph(theme.words());
            words.addClassName("prose");
            card.add(words);
        }
        for (String quote : theme.quotes()) {
            HtmlContainer said = new HtmlContainer("blockquote");
            said.setText(quote);
            card.add(said);
        }
        return card;
    }
}
