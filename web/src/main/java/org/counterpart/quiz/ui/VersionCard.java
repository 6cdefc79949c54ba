package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.counterpart.firm.Member;
import org.counterpart.quiz.InstrumentFile;
import org.counterpart.quiz.InstrumentRow;
import org.counterpart.quiz.InstrumentVersionDetails;
import org.counterpart.quiz.InstrumentVersionRow;
import org.counterpart.quiz.VersionState;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Texts;

/** One version: its state, its languages with how far each is, and the ways on from it. */
class VersionCard extends Article {

    private static final long serialVersionUID = 1L;

    VersionCard(
            Member member,
            InstrumentRow instrument,
            InstrumentVersionDetails version,
            Consumer<InstrumentVersionRow> retire,
            Consumer<InstrumentVersionRow> discard) {
        addClassName("version-card");
        Span state = new Span(text("instruments.state." + version.state()));
        state.getElement()
                .getThemeList()
                .add(
                        switch (version.state()) {
                            case PUBLISHED -> "badge success";
                            case DRAFT -> "badge";
                            case RETIRED -> "badge contrast";
                        });
        Div heading = new Div(new H3(text("instruments.version", "number", version.number())), state);
        heading.addClassName("section-heading");
        add(
                heading,
                facts(version),
                new LanguageBars(version.progress()),
                links(member, instrument, version, retire, discard));
    }

    private static Div facts(InstrumentVersionDetails version) {
        boolean out = version.publishedAt() != null;
        Moment when = new Moment(out ? version.publishedAt() : version.changedAt(), ZoneOffset.UTC);
        Div facts = new Div(
                new Span(Texts.here()
                                .count(
                                        "instruments.items",
                                        version.document().items().size()) + " · "
                        + Texts.here()
                                .count(
                                        "instruments.scales",
                                        version.document().scales().size()) + " · "
                        + text(out ? "instruments.published-at" : "instruments.changed-at") + " "),
                when);
        facts.addClassName("secondary");
        return facts;
    }

    private static Div links(
            Member member,
            InstrumentRow instrument,
            InstrumentVersionDetails version,
            Consumer<InstrumentVersionRow> retire,
            Consumer<InstrumentVersionRow> discard) {
        RouterLink preview = new RouterLink(
                text("instruments.preview"),
                PreviewView.class,
                InstrumentNavigation.version(member, instrument.id(), version.number()));
        preview.getElement()
                .setAttribute(
                        "aria-label",
                        text("instruments.preview") + ": " + text("instruments.version", "number", version.number()));
        DownloadHandler export = event -> {
            InstrumentFile exported = new InstrumentFile(
                    InstrumentFile.FORMAT, instrument.key(), instrument.name(), version.number(), version.document());
            event.setFileName(exported.fileName());
            event.setContentType("application/json");
            event.getOutputStream().write(exported.bytes());
        };
        Anchor file = new Anchor(export, text("instruments.export"));
        Div links = new Div(preview, file);
        if (version.state() != VersionState.DRAFT) {
            RouterLink passport = new RouterLink(
                    text("quiz.passport.tab"),
                    PassportView.class,
                    InstrumentNavigation.version(member, instrument.id(), version.number()));
            passport.getElement()
                    .setAttribute(
                            "aria-label",
                            text("quiz.passport.tab") + ": " + text("instruments.version", "number", version.number()));
            links.addComponentAtIndex(1, passport);
        }
        links.addClassName("links");
        InstrumentVersionRow row = row(version);
        if (!instrument.house() && version.state() == VersionState.PUBLISHED) {
            links.add(quiet(text("instruments.retire"), () -> retire.accept(row)));
        }
        if (!instrument.house() && version.state() == VersionState.DRAFT) {
            links.add(quiet(text("instruments.discard"), () -> discard.accept(row)));
        }
        return links;
    }

    private static Button quiet(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static InstrumentVersionRow row(InstrumentVersionDetails version) {
        return new InstrumentVersionRow(
                version.instrumentId(),
                version.id(),
                version.version(),
                version.number(),
                version.state(),
                version.document().items().size(),
                List.copyOf(version.document().languages()),
                version.changedAt(),
                version.publishedAt());
    }
}
