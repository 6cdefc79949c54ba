package org.counterpart.contract.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.counterpart.common.Ids;
import org.counterpart.contract.Draft;
import org.counterpart.contract.TermKind;
import org.counterpart.contract.TermRow;

/** The terms of one kind, a party's or the agreement's, with a place to write the next. */
class TermList extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final TermKind kind;
    private final UUID party;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final Div adding = new Div();
    private final Map<UUID, TermCard> cards = new LinkedHashMap<>();
    private final Button add;
    private String requestKey = Ids.next().toString();

    /** @param party whose; {@code null}: the agreement's */
    TermList(Desk desk, TermKind kind, UUID party) {
        this.desk = desk;
        this.kind = kind;
        this.party = party;
        addClassNames("terms", kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        none.addClassName("secondary");
        none.setText(text("contract.none"));
        H4 heading = new H4(Desk.label(kind));
        add(heading, none, list, adding);
        String what = kind.isQuestion() ? "contract.answer" : "contract.add";
        add = new Button(text(what), VaadinIcon.PLUS.create(), click -> open());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(text(what) + ": " + Desk.label(kind) + (party == null ? "" : ", " + desk.party(party)));
        if (desk.mayWrite(party)) {
            adding.add(add);
        }
    }

    /** Shows what the draft says now; cards in which somebody types stay as they are. */
    void show(Draft draft) {
        List<TermRow> rows = draft.of(kind, party);
        Map<UUID, TermRow> now = rows.stream().collect(Collectors.toMap(TermRow::id, row -> row));
        cards.values().removeIf(card -> {
            if (now.containsKey(card.termId())) {
                return false;
            }
            if (card.isBusy()) {
                card.gone();
                return false;
            }
            list.remove(card);
            return true;
        });
        for (TermRow row : rows) {
            TermCard card = cards.get(row.id());
            if (card == null) {
                card = new TermCard(desk, row);
                cards.put(row.id(), card);
                list.add(card);
            } else {
                card.show(row);
            }
        }
        list.setVisible(!cards.isEmpty());
        none.setVisible(cards.isEmpty());
        if (kind.isQuestion()) {
            add.setVisible(cards.isEmpty());
        }
    }

    boolean isOf(TermKind other) {
        return kind == other;
    }

    /** Whether something typed here would be lost. */
    boolean hasTyped() {
        return cards.values().stream().anyMatch(TermCard::hasTyped)
                || adding.getChildren().anyMatch(one -> one instanceof TermEditor editor && editor.hasTyped());
    }

    boolean isEmpty() {
        return cards.isEmpty();
    }

    /** Where a term is shown, if it is one of these. */
    Optional<TermCard> card(UUID term) {
        return Optional.ofNullable(cards.get(term));
    }

    private void open() {
        TermEditor editor = new TermEditor(kind, Desk.label(kind), this::save, this::close);
        adding.removeAll();
        adding.add(editor);
    }

    /** The place stays open for the next: most people have more than one thing to say. */
    private boolean save(TermEditor editor) {
        boolean done = desk.attempt(
                () -> desk.contracts().addTerm(desk.member(), desk.engagement(), editor.typed(), requestKey),
                editor.words());
        if (done) {
            requestKey = Ids.next().toString();
            if (kind.isQuestion()) {
                close();
            } else {
                editor.next();
            }
            desk.refresh();
        }
        return done;
    }

    private void close() {
        adding.removeAll();
        adding.add(add);
        add.focus();
    }
}
