package org.counterpart.room.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.counterpart.common.Invalid;
import org.counterpart.common.Problem;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.room.ContributionData;
import org.counterpart.room.ContributionRow;
import org.counterpart.room.RoomService;
import org.counterpart.room.ThreadDetails;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** One contribution: its words, the group it is in, what it rests on, and whether the room sees it. */
public class CardDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;
    private static final int LONGEST_THEME = 80;

    private final transient RoomService rooms;
    private final Member member;
    private final UUID workshop;
    private final TextArea words = new TextArea(text("room.card.text"));
    private final ComboBox<String> theme = new ComboBox<>(text("room.theme"));
    private final MultiSelectComboBox<ContributionRow> under = new MultiSelectComboBox<>();
    private final Checkbox hidden = new Checkbox(text("room.card.hide"));
    private final Paragraph meanwhile = new Paragraph();
    private transient ThreadDetails thread;
    private transient ContributionRow row;

    /**
     * @param beside everything in the block, whose groups are offered
     * @param newGroup whether it was dragged to where a group is to be
     * @param saved what follows once it is
     */
    public CardDialog(
            RoomService rooms,
            Member member,
            UUID workshop,
            ContributionRow row,
            List<ContributionRow> beside,
            boolean newGroup,
            Runnable saved) {
        this.rooms = rooms;
        this.member = member;
        this.workshop = workshop;
        this.row = row;
        setHeaderTitle(text("room.card"));
        setWidth("34rem");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        theme.setItems(beside.stream()
                .map(ContributionRow::theme)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList());
        theme.setAllowCustomValue(true);
        theme.setHelperText(text("room.theme.hint"));
        theme.setClearButtonVisible(true);
        theme.setWidthFull();
        theme.addCustomValueSetListener(typed -> {
            String name = typed.getDetail().strip();
            theme.setValue(name.length() > LONGEST_THEME ? name.substring(0, LONGEST_THEME) : name);
        });
        under.setWidthFull();
        under.setItemLabelGenerator(ContributionRow::text);
        meanwhile.addClassName("meanwhile");
        meanwhile.getElement().setAttribute("role", "alert");
        meanwhile.setVisible(false);
        VerticalLayout fields = new VerticalLayout(meanwhile, words, theme, under, hidden);
        fields.setPadding(false);
        add(fields);
        thread();
        fill(newGroup ? "" : row.theme());
        Button save = new Button(text("action.save"), click -> {
            save(saved);
            click.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(text("action.cancel"), click -> close()), save);
        if (newGroup) {
            theme.focus();
        } else {
            words.focus();
        }
    }

    private void thread() {
        boolean rests = ThreadDetails.restsOn(row.kind()) != null;
        under.setVisible(rests);
        if (rests) {
            thread = rooms.thread(member, workshop);
            under.setLabel(text("room.thread.rests-on." + row.kind()));
            under.setItems(thread.of(ThreadDetails.restsOn(row.kind())));
            under.setValue(Set.copyOf(thread.under(row.id())));
        }
    }

    private void fill(String group) {
        words.setValue(row.text());
        theme.setValue(group.isEmpty() ? null : group);
        hidden.setValue(row.hidden());
    }

    private void save(Runnable saved) {
        try {
            ContributionData data = new ContributionData(words.getValue(), theme.getValue(), hidden.getValue());
            if (!data.equals(row.data())) {
                row = rooms.change(member, workshop, row.id(), row.version(), data);
            }
            if (under.isVisible()) {
                new Ties(rooms, member, workshop).set(thread, row.id(), under.getValue());
            }
            close();
            saved.run();
        } catch (Invalid wrong) {
            words.setErrorMessage(Texts.here()
                    .get(wrong.errors().get(0).key(), wrong.errors().get(0).values()));
            words.setInvalid(true);
            words.focus();
        } catch (Stale faster) {
            ContributionRow now = rooms.contribution(member, workshop, row.id());
            meanwhile.setText(Texts.here().get("room.card.meanwhile", "text", now.text(), "theme", now.theme()));
            meanwhile.setVisible(true);
            row = now;
        } catch (Problem refused) {
            Notices.problem(refused);
        }
    }
}
