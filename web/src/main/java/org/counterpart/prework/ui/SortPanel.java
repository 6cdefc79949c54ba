package org.counterpart.prework.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.prework.PreworkDigest;
import org.counterpart.prework.SharedNote;
import org.counterpart.prework.ThemeChoice;
import org.counterpart.prework.ThemeRow;
import org.counterpart.prework.ThemeState;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** For facilitators: what may be shared, to be sorted into themes, and told once enough people hold one. */
class SortPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient PreworkDesk desk;

    SortPanel(PreworkDesk desk) {
        this.desk = desk;
        addClassNames("overview", "sorting");
        draw();
    }

    private void draw() {
        removeAll();
        List<ThemeRow> themes = desk.services().themes.themes(desk.member(), desk.id());
        List<SharedNote> notes = desk.services().themes.notes(desk.member(), desk.id());
        RouterLink back = desk.link(text("prework.back"), Map.of());
        back.addClassName("back");
        Div two = new Div(themes(themes), notes(notes, themes));
        two.addClassName("sort-columns");
        add(back, new Section(new H2(text("prework.sort.title")), hint("prework.sort.hint")), two);
    }

    private Section themes(List<ThemeRow> themes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("themes");
        themes.forEach(theme -> list.add(theme(theme)));
        Button add = new Button(
                text("prework.theme.add"), VaadinIcon.PLUS.create(), click -> new ThemeDialog(desk, null, this::draw)
                        .open());
        Button tell = new Button(text("prework.tell"), click -> tell());
        tell.setDisableOnClick(true);
        tell.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean ready = themes.stream().anyMatch(theme -> theme.state() == ThemeState.READY)
                || themes.stream().anyMatch(theme -> theme.state() == ThemeState.TOLD && theme.waits() > 0);
        tell.setVisible(ready);
        Div actions = new Div(add, tell);
        actions.addClassName("actions");
        Section section = new Section(new H3(text("prework.themes")), actions, list);
        if (themes.isEmpty()) {
            section.add(hint("prework.themes.empty"));
        }
        if (ready) {
            section.addComponentAtIndex(1, hint("prework.tell.hint"));
        }
        return section;
    }

    private ListItem theme(ThemeRow theme) {
        Span name = new Span(theme.data().name());
        name.addClassName("strong");
        Button edit = new Button(VaadinIcon.EDIT.create(), click -> new ThemeDialog(desk, theme, this::draw).open());
        edit.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        edit.setAriaLabel(text("prework.theme.edit", "name", theme.data().name()));
        Div head = new Div(name, edit);
        head.addClassName("theme-head");
        ListItem item = new ListItem(head);
        if (!theme.data().words().isEmpty()) {
            Paragraph words = new Paragraph(theme.data().words());
            words.addClassName("prose");
            item.add(words);
        }
        Div facts = new Div(
                PreworkDesk.badge(
                        text("prework.theme.state." + theme.state()),
                        switch (theme.state()) {
                            case TOLD -> "success";
                            case READY -> "";
                            case HELD_BACK -> "contrast";
                        }),
                CallCard.secondary(
                        text("prework.theme.held-by", "people", theme.people(), "parties", theme.parties())));
        facts.addClassName("badges");
        if (theme.state() == ThemeState.TOLD && theme.waits() > 0) {
            facts.add(CallCard.secondary(Texts.here().count("prework.theme.waits", theme.waits())));
        }
        item.add(facts);
        return item;
    }

    private Section notes(List<SharedNote> notes, List<ThemeRow> themes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("shared-notes");
        notes.forEach(note -> list.add(note(note, themes)));
        Section section = new Section(new H3(text("prework.notes")), list);
        if (notes.isEmpty()) {
            section.add(hint("prework.notes.empty"));
        }
        return section;
    }

    private ListItem note(SharedNote note, List<ThemeRow> themes) {
        Paragraph words = new Paragraph(note.text());
        words.addClassName("prose");
        Select<UUID> theme = new Select<>();
        theme.setLabel(text("prework.note.theme"));
        theme.setItems(themes.stream().map(ThemeRow::id).toList());
        theme.setItemLabelGenerator(id -> themes.stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.data().name())
                .findFirst()
                .orElse(""));
        theme.setEmptySelectionAllowed(true);
        theme.setEmptySelectionCaption(text("prework.note.no-theme"));
        theme.setPlaceholder(text("prework.note.no-theme"));
        theme.setValue(note.themeId());
        theme.setEnabled(!themes.isEmpty());
        theme.addValueChangeListener(chosen -> sort(note, chosen.getValue()));
        Div facts = new Div(CallCard.secondary(
                note.name() + " · " + note.party() + " · " + text("prework.question.short." + note.question())));
        facts.addClassName("badges");
        if (note.consented()) {
            facts.add(PreworkDesk.badge(text("prework.consented"), ""));
        }
        if (note.told()) {
            facts.add(PreworkDesk.badge(text("prework.told"), "success"));
        }
        return new ListItem(facts, words, theme);
    }

    private void sort(SharedNote note, UUID theme) {
        try {
            desk.services().themes.sort(desk.member(), desk.id(), note.id(), note.version(), new ThemeChoice(theme));
        } catch (Stale meanwhile) {
            Notices.problem(text("prework.sort.meanwhile"));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        draw();
    }

    private void tell() {
        try {
            PreworkDigest now = desk.services().digests.tell(desk.member(), desk.id());
            Notices.done(Texts.here().count("prework.telling", now.themes().size()));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        draw();
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(text(key));
        hint.addClassName("secondary");
        return hint;
    }
}
