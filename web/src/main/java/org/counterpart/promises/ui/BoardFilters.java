package org.counterpart.promises.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.promises.PromiseChoice;
import org.counterpart.promises.PromiseState;

/** What the board is narrowed down to. */
class BoardFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final Checkbox mine = new Checkbox(text("promises.mine"));
    private final ComboBox<PromiseChoice> party;
    private final ComboBox<PromiseChoice> engagement;
    private final Select<PromiseState> state = new Select<>();
    private final transient List<PromiseChoice> parties;
    private final transient List<PromiseChoice> engagements;
    private boolean quiet;

    BoardFilters(List<PromiseChoice> parties, List<PromiseChoice> engagements, Consumer<BoardSearch> asked) {
        this.parties = parties;
        this.engagements = engagements;
        party = choice(text("promises.party"), parties);
        engagement = choice(text("promises.engagement"), engagements);
        state.setLabel(text("promises.state"));
        state.setItems(PromiseState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(text("promises.state.any"));
        state.setItemLabelGenerator(one -> one == null ? text("promises.state.any") : text("promises.state." + one));
        mine.addValueChangeListener(change -> told(asked));
        party.addValueChangeListener(change -> told(asked));
        engagement.addValueChangeListener(change -> told(asked));
        state.addValueChangeListener(change -> told(asked));
        addClassNames("filters", "open");
        getElement().setAttribute("role", "search");
        add(mine, party, engagement, state);
    }

    /** Shows what is asked for; an id that nobody here knows as none. */
    void show(BoardSearch search) {
        quiet = true;
        mine.setValue(search.mine());
        party.setValue(find(parties, search.party()));
        engagement.setValue(find(engagements, search.engagement()));
        state.setValue(search.state());
        quiet = false;
    }

    private void told(Consumer<BoardSearch> asked) {
        if (!quiet) {
            asked.accept(new BoardSearch(
                    mine.getValue(), id(party.getValue()), id(engagement.getValue()), state.getValue()));
        }
    }

    private static ComboBox<PromiseChoice> choice(String label, List<PromiseChoice> choices) {
        ComboBox<PromiseChoice> box = new ComboBox<>(label);
        box.setItems(choices);
        box.setItemLabelGenerator(PromiseChoice::name);
        box.setClearButtonVisible(true);
        return box;
    }

    private static PromiseChoice find(List<PromiseChoice> choices, UUID id) {
        return choices.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private static UUID id(PromiseChoice choice) {
        return choice == null ? null : choice.id();
    }
}
