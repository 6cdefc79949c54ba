package org.counterpart.partnering.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.counterpart.common.Problem;
import org.counterpart.partnering.AgreementParty;
import org.counterpart.partnering.GroundClaim;
import org.counterpart.partnering.GroundState;
import org.counterpart.partnering.GroundToDiscuss;
import org.counterpart.partnering.Holding;
import org.counterpart.partnering.JointGround;
import org.counterpart.partnering.TerritoryJoin;
import org.counterpart.partnering.TerritoryMap;
import org.counterpart.shell.Markup;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;
import org.counterpart.workshop.WorkshopDetails;

/** The joint map: as a picture, and as a table in which a facilitator puts grounds together and on the agenda. */
class JointMapPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient TerritoryMap map;
    private final transient WorkshopDetails workshop;
    private final transient Consumer<TerritoryJoin> join;
    private final transient Consumer<GroundToDiscuss> discuss;
    private final transient Runnable refresh;

    JointMapPanel(
            TerritoryMap map,
            WorkshopDetails workshop,
            Consumer<TerritoryJoin> join,
            Consumer<GroundToDiscuss> discuss,
            Runnable refresh) {
        this.map = map;
        this.workshop = workshop;
        this.join = join;
        this.discuss = discuss;
        this.refresh = refresh;
        Markup wide = new Markup(JointMapPicture.wide(map, Texts.here()));
        wide.addClassNames("map-picture", "for-wide");
        Markup narrow = new Markup(JointMapPicture.narrow(map, Texts.here()));
        narrow.addClassNames("map-picture", "for-narrow");
        Span counts = new Span(text(
                "partnering.map.counts",
                "contested",
                map.of(GroundState.CONTESTED).size(),
                "agreed",
                map.of(GroundState.AGREED).size(),
                "empty",
                map.of(GroundState.EMPTY).size()));
        counts.addClassName("secondary");
        Paragraph meaning = new Paragraph(text("partnering.map.meaning"));
        meaning.addClassName("prose");
        add(new H2(text("partnering.map")), counts, meaning, wide, narrow, table());
    }

    private NativeTable table() {
        NativeTable table = new NativeTable();
        table.addClassName("map-table");
        NativeTableRow head = new NativeTableRow();
        head(head, text("partnering.territory.ground"));
        head(head, text("partnering.map.lies"));
        map.parties().forEach(party -> head(head, text("partnering.map.says", "party", party.name())));
        if (acts()) {
            head(head, text("partnering.map.do"));
        }
        table.getHead().add(head);
        map.grounds().forEach(ground -> table.getBody().add(row(ground)));
        return table;
    }

    private boolean acts() {
        return workshop.facilitated();
    }

    private static void head(NativeTableRow head, String words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
        cell.getElement().setAttribute("scope", "col");
        head.add(cell);
    }

    private NativeTableRow row(JointGround ground) {
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(new Span(ground.title()));
        Span kind = new Span(text("partnering.kind." + ground.kind()));
        kind.addClassName("secondary");
        title.add(kind);
        if (!ground.also().isEmpty()) {
            Span also = new Span(text("partnering.map.also", "words", ground.also()));
            also.addClassName("secondary");
            title.add(also);
        }
        Span state = new Span(text("partnering.ground." + ground.state()));
        state.getElement()
                .getThemeList()
                .add(
                        switch (ground.state()) {
                            case CONTESTED -> "badge error";
                            case AGREED -> "badge success";
                            case EMPTY -> "badge contrast";
                        });
        NativeTableRow row = new NativeTableRow(title);
        cell(row, text("partnering.map.lies"), state);
        map.parties().forEach(party -> cell(row, party.name(), says(ground, party)));
        if (acts()) {
            cell(row, text("partnering.map.do"), actions(ground));
        }
        return row;
    }

    private static void cell(NativeTableRow row, String label, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", label);
        row.add(cell);
    }

    private Component says(JointGround ground, AgreementParty party) {
        List<GroundClaim> claims = ground.claims().stream()
                .filter(claim -> claim.party().equals(party.id()))
                .toList();
        if (claims.isEmpty()) {
            Span nothing = new Span(text("partnering.map.says.nothing"));
            nothing.addClassName("secondary");
            return nothing;
        }
        Div says = new Div();
        for (GroundClaim claim : claims) {
            Div one = new Div(new Span(
                    claim.own()
                            ? text("partnering.map.claims")
                            : claim.holding() == Holding.PARTY
                                    ? text("partnering.holding.party", "party", name(claim.holderId()))
                                    : text("partnering.holding." + claim.holding())));
            if (!claim.note().isEmpty()) {
                Paragraph note = new Paragraph(claim.note());
                note.addClassNames("words", "secondary");
                one.add(note);
            }
            says.add(one);
        }
        return says;
    }

    private Div actions(JointGround ground) {
        Div actions = new Div();
        actions.addClassName("row-actions");
        if (ground.blockId() != null) {
            Span there = new Span(text("partnering.map.on-agenda"));
            there.getElement().getThemeList().add("badge");
            actions.add(there);
        } else if (ground.state() == GroundState.CONTESTED && workshop.isAhead()) {
            Button take = new Button(text("partnering.map.to-agenda"), click -> {
                attempt(() -> discuss.accept(new GroundToDiscuss(ground.key(), null)));
            });
            take.setDisableOnClick(true);
            take.setAriaLabel(text("partnering.map.to-agenda.of", "ground", ground.title()));
            take.addThemeVariants(ButtonVariant.LUMO_SMALL);
            actions.add(take);
        }
        if (map.grounds().size() > 1) {
            Button same = new Button(
                    text("partnering.map.same"), click -> same(ground).open());
            same.setAriaLabel(text("partnering.map.same.of", "ground", ground.title()));
            same.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            actions.add(same);
        }
        ground.also().forEach(words -> {
            Button apart = new Button(text("partnering.map.apart", "words", words), click -> {
                attempt(() -> join.accept(new TerritoryJoin(words, null)));
            });
            apart.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            actions.add(apart);
        });
        return actions;
    }

    private Dialog same(JointGround ground) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("partnering.map.same.title", "ground", ground.title()));
        ComboBox<JointGround> other = new ComboBox<>(text("partnering.map.same.as"));
        other.setItems(map.grounds().stream()
                .filter(one -> !one.key().equals(ground.key()))
                .collect(Collectors.toList()));
        other.setItemLabelGenerator(JointGround::title);
        other.setWidthFull();
        dialog.add(other);
        Button done = new Button(text("partnering.map.same"), click -> {
            if (other.getValue() == null) {
                other.setErrorMessage(text("field.required"));
                other.setInvalid(true);
                click.getSource().setEnabled(true);
            } else {
                dialog.close();
                attempt(() -> join.accept(
                        new TerritoryJoin(ground.key(), other.getValue().key())));
            }
        });
        done.setDisableOnClick(true);
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(text("action.cancel"), click -> dialog.close()), done);
        other.focus();
        return dialog;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        refresh.run();
    }

    private String name(UUID party) {
        return map.parties().stream()
                .filter(one -> one.id().equals(party))
                .map(AgreementParty::name)
                .findFirst()
                .orElse("–");
    }
}
