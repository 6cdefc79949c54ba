package org.counterpart.outputs.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.outputs.ReleaseDetails;
import org.counterpart.outputs.ReleaseService;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.RoomService;
import org.counterpart.room.ui.CardDialog;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** The contributions of one block, each to be released or taken back; so many at once, and more on demand. */
class ReleaseList extends Div {

    private static final long serialVersionUID = 1L;
    private static final int STEP = 50;

    private final transient ReleaseService releases;
    private final transient RoomService room;
    private final transient Consumer<ReleaseDetails> changed;
    private final Member member;
    private final UUID workshop;
    private final UUID block;
    private final boolean changes;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(text("outputs.release.more"), click -> load());
    private int shown;

    ReleaseList(
            Member member,
            UUID workshop,
            UUID block,
            boolean changes,
            ReleaseService releases,
            RoomService room,
            Consumer<ReleaseDetails> changed) {
        this.member = member;
        this.workshop = workshop;
        this.block = block;
        this.changes = changes;
        this.releases = releases;
        this.room = room;
        this.changed = changed;
        addClassName("release-list");
        list.addClassName("certificates");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(list, more);
        load();
    }

    private void load() {
        List<ContributionRow> rows = room.contributions(member, workshop, block, null, new Slice(shown, STEP + 1));
        rows.stream().limit(STEP).forEach(row -> list.add(new ListItem(item(row, rows))));
        shown += STEP;
        more.setVisible(rows.size() > STEP);
    }

    private Component[] item(ContributionRow row, List<ContributionRow> beside) {
        Paragraph said = new Paragraph(row.text());
        Div words = new Div(said);
        words.addClassName("stacked");
        String who = row.name().isEmpty()
                ? row.theme()
                : row.theme().isEmpty() ? row.name() : row.name() + " · " + row.theme();
        if (!who.isEmpty()) {
            Span quiet = new Span(who);
            quiet.addClassName("secondary");
            words.add(quiet);
        }
        Span state = new Span(text(
                row.hidden()
                        ? "outputs.state.hidden"
                        : row.releasedAt() == null ? "outputs.state.kept" : "outputs.state.released"));
        state.getElement()
                .getThemeList()
                .add(row.releasedAt() == null || row.hidden() ? "badge contrast" : "badge success");
        if (!changes) {
            return new Component[] {words, state};
        }
        Button correct = correct(row, beside);
        return row.hidden()
                ? new Component[] {words, state, correct}
                : new Component[] {words, state, correct, button(row)};
    }

    /** What was typed in haste is put right before the parties read it. */
    private Button correct(ContributionRow row, List<ContributionRow> beside) {
        Button correct = new Button(VaadinIcon.PENCIL.create(), click -> new CardDialog(
                        room,
                        member,
                        workshop,
                        row,
                        beside,
                        false,
                        () -> changed.accept(releases.release(member, workshop)))
                .open());
        correct.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        correct.setAriaLabel(text("room.card.open", "text", row.text()));
        return correct;
    }

    private Button button(ContributionRow row) {
        boolean released = row.releasedAt() != null;
        String key = released ? "outputs.take-back" : "outputs.release.this";
        Button button = new Button(text(key), click -> act(row, released));
        button.setAriaLabel(Texts.text(key) + ": " + row.text());
        button.setDisableOnClick(true);
        return button;
    }

    private void act(ContributionRow row, boolean released) {
        try {
            changed.accept(
                    released
                            ? releases.takeBackContribution(member, workshop, row.id())
                            : releases.releaseContribution(member, workshop, row.id()));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
