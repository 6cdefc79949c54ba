package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.QuizContactRow;
import org.counterpart.quiz.QuizContactService;
import org.counterpart.shell.CardGrid;
import org.counterpart.shell.Moment;
import org.counterpart.shell.World;

/** Who left an address: lazy; on a narrow screen one column that says it all. */
class QuizContactGrid extends CardGrid<QuizContactRow> {

    private static final long serialVersionUID = 1L;

    /** As many as are shown without a scroll bar of their own. */
    private static final int FEW = 12;

    private final transient World world = World.here();
    private final transient Consumer<QuizContactRow> erase;
    private final String results;
    private int known;

    /** @param results where results are; a secret follows */
    QuizContactGrid(
            Member member, QuizContactService contacts, UUID link, String results, Consumer<QuizContactRow> erase) {
        super(text("quiz.contacts.title"));
        this.results = results;
        this.erase = erase;
        addClassName("plain-rows");
        column("card", "quiz.contacts.who", this::card, 1).setVisible(false);
        column("who", "quiz.contacts.who", this::who, 3);
        column("agreed", "quiz.contacts.agreed", this::agreed, 4);
        column("profile", "quiz.contacts.profile", this::profile, 2);
        addColumn(new ComponentRenderer<>(this::menu))
                .setKey("actions")
                .setHeader(text("members.actions"))
                .setWidth("7em")
                .setFlexGrow(0);
        setItems(
                query -> contacts.rows(member, link, new Slice(query.getOffset(), query.getLimit())).stream(),
                query -> known);
    }

    /** Shows as many as there are. */
    void show(int contacts) {
        known = contacts;
        setAllRowsVisible(contacts <= FEW);
        getDataProvider().refreshAll();
    }

    private <C extends Component> Column<QuizContactRow> column(
            String key, String header, SerializableFunction<QuizContactRow, C> cell, int grow) {
        return addColumn(new ComponentRenderer<>(cell))
                .setKey(key)
                .setHeader(text(header))
                .setFlexGrow(grow);
    }

    private Div who(QuizContactRow row) {
        Span name = new Span(row.name());
        name.addClassName("strong");
        Span language = new Span(world.language(row.language()));
        language.addClassName("secondary");
        Div who = new Div(name, new Anchor("mailto:" + row.email(), row.email()), language);
        who.addClassNames("stacked", "reach");
        return who;
    }

    /** When, and to which words. */
    private Div agreed(QuizContactRow row) {
        Span words = new Span(row.consent());
        words.getElement().setAttribute("lang", row.language());
        Div agreed =
                new Div(new Moment(row.consentedAt(), ZoneOffset.UTC), new Details(text("quiz.contacts.words"), words));
        agreed.addClassName("stacked");
        return agreed;
    }

    private Component profile(QuizContactRow row) {
        if (row.resultToken() == null) {
            Span none = new Span(text("quiz.contacts.profile.none"));
            none.addClassName("secondary");
            return none;
        }
        Anchor open = new Anchor(results + row.resultToken(), text("quiz.contacts.profile.open"));
        open.setTarget(AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener noreferrer");
        open.getElement().setAttribute("aria-label", text("quiz.contacts.profile.of", "name", row.name()));
        return open;
    }

    private Div card(QuizContactRow row) {
        Div card = new Div(who(row), agreed(row), profile(row));
        card.addClassName("card");
        return card;
    }

    private Button menu(QuizContactRow row) {
        Button button = new Button(VaadinIcon.TRASH.create(), click -> confirm(row));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(text("quiz.contacts.erase.of", "name", row.name()));
        button.setTooltipText(text("quiz.contacts.erase"));
        return button;
    }

    /** What is erased does not come back. */
    private void confirm(QuizContactRow row) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("quiz.contacts.erase.title", "name", row.name()),
                text("quiz.contacts.erase.text"),
                text("quiz.contacts.erase"),
                confirmed -> erase.accept(row),
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }
}
