package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.NotFound;
import org.counterpart.quiz.InstrumentDetails;
import org.counterpart.quiz.InstrumentVersionRow;
import org.counterpart.quiz.Passport;
import org.counterpart.quiz.PassportService;
import org.counterpart.quiz.Perspective;
import org.counterpart.quiz.VersionState;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Texts;
import org.counterpart.shell.World;

/**
 * What the answers to a version can carry: {@code ?perspective=OBSERVER} those of observers, else those of people about
 * themselves. Without a number in the address it is the newest version that was published.
 */
@CdiComponent
@Route(value = "instruments/:id/versions/:number/passport", layout = FirmLayout.class)
@RouteAlias(value = "instruments/:id/passport", layout = FirmLayout.class)
class PassportView extends InstrumentPage {

    private static final long serialVersionUID = 1L;
    private static final String PERSPECTIVE = "perspective";

    private final transient PassportService passports;
    private Perspective perspective = Perspective.SELF;
    private Integer number;

    @Inject
    PassportView(InstrumentFrame frame, PassportService passports) {
        super(frame);
        this.passports = passports;
        addClassName("passport");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        perspective = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERSPECTIVE)
                .flatMap(asked -> Arrays.stream(Perspective.values())
                        .filter(one -> one.name().equals(asked))
                        .findFirst())
                .orElse(Perspective.SELF);
        try {
            boolean named =
                    event.getRouteParameters().get(InstrumentNavigation.NUMBER).isPresent();
            number = named ? InstrumentNavigation.number(event) : null;
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        super.beforeEnter(event);
    }

    @Override
    protected Component content(InstrumentDetails instrument) {
        UUID id = instrument.instrument().id();
        List<InstrumentVersionRow> published = instrument.versions().stream()
                .filter(version -> version.state() != VersionState.DRAFT)
                .toList();
        Div content = new Div();
        content.addClassName("passport-content");
        boolean draft = instrument.versions().stream()
                .anyMatch(version ->
                        number != null && version.number() == number && version.state() == VersionState.DRAFT);
        if (published.isEmpty() || draft) {
            content.add(empty(text("quiz.passport.draft")));
            return content;
        }
        int shown = number == null ? published.get(0).number() : number;
        Passport passport = passports.passport(member(), id, shown, perspective);
        content.add(choices(id, published, shown), purpose(passport), facts(passport));
        PassportSections parts = new PassportSections(passport, Texts.here());
        if (passport.people() == 0) {
            content.add(empty(text(
                    "quiz.passport.empty." + perspective,
                    "alpha",
                    Passport.ENOUGH_FOR_ALPHA,
                    "norms",
                    Passport.ENOUGH_FOR_NORMS)));
        } else {
            content.add(new Markup(parts.consistency()), new Markup(parts.norms()));
        }
        content.add(new Markup(parts.refusals()));
        return content;
    }

    private Div choices(UUID id, List<InstrumentVersionRow> versions, int shown) {
        Nav whose = nav("quiz.passport.perspective");
        for (Perspective one : Perspective.values()) {
            whose.add(link(id, shown, one, text("quiz.passport.perspective." + one), one == perspective));
        }
        Div choices = new Div(whose);
        choices.addClassName("passport-choices");
        if (versions.size() > 1) {
            Nav which = nav("quiz.passport.versions");
            versions.forEach(version -> which.add(link(
                    id,
                    version.number(),
                    perspective,
                    text("quiz.passport.version", "number", version.number()),
                    version.number() == shown)));
            choices.add(which);
        }
        return choices;
    }

    private static Nav nav(String label) {
        Nav nav = new Nav();
        nav.addClassName("choice-links");
        nav.getElement().setAttribute("aria-label", text(label));
        return nav;
    }

    private RouterLink link(UUID id, int version, Perspective of, String label, boolean current) {
        RouterLink link =
                new RouterLink(label, PassportView.class, InstrumentNavigation.version(member(), id, version));
        link.setHighlightAction((target, highlight) -> {});
        if (of != Perspective.SELF) {
            link.setQueryParameters(QueryParameters.simple(Map.of(PERSPECTIVE, of.name())));
        }
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static Paragraph purpose(Passport passport) {
        String language = Texts.here().locale().getLanguage();
        Paragraph purpose = new Paragraph(
                passport.instrument().in(language, passport.instrument().purpose()));
        purpose.addClassName("prose");
        return purpose;
    }

    private static Div facts(Passport passport) {
        World world = World.here();
        Div facts = new Div(
                fact(
                        "quiz.passport.people",
                        new Span(NumberFormat.getInstance(Texts.here().locale()).format(passport.people()))),
                fact(
                        "quiz.passport.languages",
                        new Span(passport.instrument().languages().stream()
                                .map(world::language)
                                .collect(Collectors.joining(", ")))),
                fact(
                        "quiz.passport.drawn",
                        new Moment(passport.drawnAt(), ZoneOffset.UTC),
                        quiet("quiz.passport.drawn.hint")));
        facts.addClassName("facts");
        return facts;
    }

    private static Div fact(String key, Component... values) {
        Div fact = new Div(quiet(key));
        fact.add(values);
        return fact;
    }

    private static Span quiet(String key) {
        Span quiet = new Span(text(key));
        quiet.addClassName("secondary");
        return quiet;
    }

    private static Div empty(String why) {
        Div empty = new Div(new Span(text("quiz.passport.empty.title")), new Span(why));
        empty.addClassName("empty-state");
        return empty;
    }
}
