package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.QuizContactService;
import org.counterpart.quiz.QuizLinkDetails;
import org.counterpart.quiz.QuizLinkService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.Notices;
import org.counterpart.shell.QrCode;
import org.counterpart.shell.Settings;
import org.counterpart.shell.Texts;
import org.counterpart.shell.ThreeWay;

/** One public link: its address and QR code to pass on, how many answered, and for VPs who left an address. */
@CdiComponent
@Route(value = "quiz-links/:" + QuizLinkNavigation.ID, layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
class QuizLinkView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient QuizLinkService links;
    private final transient QuizContactService contacts;
    private final transient InstrumentService instruments;
    private final transient Validator validator;
    private final transient Settings settings;
    private final Member member;
    private String title = "";

    @Inject
    QuizLinkView(
            Member member,
            QuizLinkService links,
            QuizContactService contacts,
            InstrumentService instruments,
            Validator validator,
            Settings settings) {
        this.member = member;
        this.links = links;
        this.contacts = contacts;
        this.instruments = instruments;
        this.validator = validator;
        this.settings = settings;
        addClassNames("screen", "quiz-link");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(QuizLinkNavigation.id(event));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(UUID id) {
        QuizLinkDetails link = links.find(member, id);
        title = link.data().title() + " · " + text("app.name");
        removeAll();
        add(
                new RouterLink(text("quiz.links.back"), QuizLinksView.class, QuizLinkNavigation.firm(member)),
                heading(link),
                passOn(link));
        if (member.has(Role.VP) && (link.data().asksContact() || link.contacts() > 0)) {
            add(new QuizContactsSection(member, contacts, link, base()));
        }
    }

    private Div heading(QuizLinkDetails link) {
        boolean open = link.data().open();
        Span badge = new Span(text(open ? "quiz.links.open" : "quiz.links.closed"));
        badge.getElement().getThemeList().add(open ? "badge success" : "badge contrast");
        Div who = new Div(new H1(link.data().title()), new Div(badge));
        who.addClassName("stacked");
        Div heading = new Div(who);
        heading.addClassName("screen-heading");
        if (member.has(Role.VP)) {
            Button turn = new Button(text(open ? "quiz.links.close" : "quiz.links.reopen"), click -> turn(link));
            turn.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Button edit = new Button(text("roster.edit"), VaadinIcon.EDIT.create(), click -> new QuizLinkDialog(
                            member, links, validator, instruments.toAskWith(member), base(), link, this::show)
                    .open());
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Div actions = new Div(turn, edit);
            actions.addClassName("actions");
            heading.add(actions);
        }
        return heading;
    }

    private Section passOn(QuizLinkDetails link) {
        String address = base() + "/" + link.data().slug();
        String svg = QrCode.svg(
                address, text("quiz.links.qr.of", "title", link.data().title()));
        Html code = new Html("<div class=\"qr\">" + svg + "</div>");
        DownloadHandler picture = event -> {
            event.setFileName(link.data().slug() + ".svg");
            event.setContentType("image/svg+xml");
            event.getOutputStream().write(svg.getBytes(StandardCharsets.UTF_8));
        };
        Anchor save = new Anchor(picture, text("quiz.links.qr.save"));
        Paragraph hint = new Paragraph(text("quiz.links.pass-on"));
        hint.addClassName("secondary");
        Div words = new Div(new PublicAddress(address, link.data().title()), hint, save, numbers(link));
        words.addClassName("words");
        Section section = new Section(code, words);
        section.addClassName("link-card");
        section.getElement().setAttribute("aria-label", text("quiz.links.address"));
        return section;
    }

    private static Div numbers(QuizLinkDetails link) {
        Texts texts = Texts.here();
        Span answered = new Span(texts.count("quiz.links.answered", link.answered()));
        answered.addClassName("strong");
        Span told = new Span(text("quiz.links.answered.hint"));
        told.addClassName("secondary");
        Div numbers = new Div(answered, told);
        numbers.addClassName("stacked");
        return numbers;
    }

    /** Closes it, or opens it again: either can be undone, so nobody is asked. */
    private void turn(QuizLinkDetails link) {
        boolean open = !link.data().open();
        try {
            links.change(member, link.id(), link.version(), ThreeWay.with(link.data(), "open", open));
            Notices.done(text(open ? "quiz.links.reopened" : "quiz.links.closed.done"));
        } catch (Stale changedMeanwhile) {
            Notices.problem(text("quiz.links.changed-meanwhile"));
        }
        show(link.id());
    }

    private String base() {
        return settings.url() + "/q/" + member.slug();
    }
}
