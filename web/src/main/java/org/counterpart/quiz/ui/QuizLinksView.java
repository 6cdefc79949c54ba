package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.quiz.InstrumentService;
import org.counterpart.quiz.QuizLinkRow;
import org.counterpart.quiz.QuizLinkService;
import org.counterpart.shell.FirmLayout;
import org.counterpart.shell.ForRoles;
import org.counterpart.shell.QrCode;
import org.counterpart.shell.Settings;
import org.counterpart.shell.Texts;

/** The firm's public links: each with its address, its QR code and how many answered. */
@CdiComponent
@Route(value = "quiz-links", layout = FirmLayout.class)
@ForRoles({Role.VP, Role.CONSULTANT})
@Menu(title = "quiz.links.menu", order = 18, icon = "vaadin:qrcode")
class QuizLinksView extends VerticalLayout implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    /** More links than a firm gives out. */
    private static final int PART = 50;

    private final transient QuizLinkService links;
    private final transient InstrumentService instruments;
    private final transient Validator validator;
    private final transient Settings settings;
    private final Member member;
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(text("quiz.links.more"), click -> showMore());
    private int shown;

    @Inject
    QuizLinksView(
            Member member,
            QuizLinkService links,
            InstrumentService instruments,
            Validator validator,
            Settings settings) {
        this.member = member;
        this.links = links;
        this.instruments = instruments;
        this.validator = validator;
        this.settings = settings;
        addClassNames("screen", "quiz-links");
        count.addClassName("secondary");
        count.getElement().setAttribute("role", "status");
        empty.addClassName("empty-state");
        empty.add(
                new Span(text("quiz.links.empty.title")),
                new Span(text(member.has(Role.VP) ? "quiz.links.empty.text" : "quiz.links.empty.text.reader")));
        list.addClassName("link-cards");
        add(heading(), list, more, empty);
        int known = links.count(member);
        count.setText(Texts.here().count("quiz.links.count", known));
        empty.setVisible(known == 0);
        list.setVisible(known > 0);
        showMore();
    }

    @Override
    public String getPageTitle() {
        return Texts.title("quiz.links.heading");
    }

    private Div heading() {
        Div heading = new Div(new Div(new H1(text("quiz.links.heading")), count));
        heading.addClassName("screen-heading");
        if (member.has(Role.VP)) {
            Button add = new Button(text("quiz.links.add"), VaadinIcon.PLUS.create(), click -> new QuizLinkDialog(
                            member,
                            links,
                            validator,
                            instruments.toAskWith(member),
                            base(),
                            null,
                            id -> QuizLinkNavigation.toLink(member, id))
                    .open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            heading.add(add);
        }
        return heading;
    }

    private void showMore() {
        List<QuizLinkRow> rows = links.rows(member, new Slice(shown, PART + 1));
        rows.stream().limit(PART).map(this::card).forEach(list::add);
        shown += PART;
        more.setVisible(rows.size() > PART);
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    }

    private ListItem card(QuizLinkRow row) {
        String address = base() + "/" + row.slug();
        Anchor title = new Anchor(QuizLinkNavigation.address(member, row.id()), row.title());
        title.getElement().setAttribute("router-link", true);
        Div words = new Div(new H2(title), new PublicAddress(address, row.title()), facts(row));
        words.addClassName("words");
        String svg = QrCode.svg(address, text("quiz.links.qr.of", "title", row.title()));
        Html code = new Html("<div class=\"qr\">" + svg + "</div>");
        ListItem card = new ListItem(code, words);
        card.addClassName("link-card");
        return card;
    }

    private static Div facts(QuizLinkRow row) {
        Texts texts = Texts.here();
        Span open = new Span(text(row.open() ? "quiz.links.open" : "quiz.links.closed"));
        open.getElement().getThemeList().add(row.open() ? "badge success" : "badge contrast");
        Span answered = new Span(texts.count("quiz.links.answered", row.answered()));
        Div facts = new Div(open, answered);
        if (row.asksContact() || row.contacts() > 0) {
            facts.add(new Span(texts.count("quiz.links.contacts", row.contacts())));
        }
        facts.addClassName("link-facts");
        return facts;
    }

    private String base() {
        return settings.url() + "/q/" + member.slug();
    }
}
