package org.counterpart.roster.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.counterpart.common.NotFound;
import org.counterpart.common.Slice;
import org.counterpart.common.Stale;
import org.counterpart.firm.Member;
import org.counterpart.firm.Role;
import org.counterpart.programmes.ProgrammeService;
import org.counterpart.programmes.ui.ProgrammePicker;
import org.counterpart.roster.CertificationDetails;
import org.counterpart.roster.CertificationService;
import org.counterpart.shell.Notices;
import org.counterpart.shell.Texts;

/** What a consultant is certified for, and until when; a VP certifies, renews and corrects here. */
class CertificationsSection extends Section {

    private static final long serialVersionUID = 1L;

    /** More than anybody collects. */
    private static final int MOST = 200;

    private final Member member;
    private final transient CertificationService certifications;
    private final transient ProgrammeService programmes;
    private final UUID consultant;
    private final LocalDate today;
    private final Div content = new Div();

    CertificationsSection(
            Member member,
            CertificationService certifications,
            ProgrammeService programmes,
            UUID consultant,
            Clock clock) {
        this.member = member;
        this.certifications = certifications;
        this.programmes = programmes;
        this.consultant = consultant;
        this.today = LocalDate.now(clock);
        addClassName("certifications");
        Div heading = new Div(new H2(text("roster.certifications")));
        heading.addClassName("section-heading");
        if (isVp()) {
            Button add = new Button(
                    text("roster.certification.add"),
                    VaadinIcon.PLUS.create(),
                    click -> CertificationDialog.add(
                            member, certifications, picker(), consultant, today, this::refresh));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            heading.add(add);
        }
        add(heading, content);
        refresh();
    }

    private void refresh() {
        List<CertificationDetails> all = certifications.of(member, consultant, new Slice(0, MOST));
        List<CertificationDetails> past = all.stream()
                .filter(one -> all.stream().anyMatch(other -> other.outlasts(one)))
                .toList();
        content.removeAll();
        if (all.isEmpty()) {
            Span none = new Span(text("roster.certification.none"));
            none.addClassName("secondary");
            content.add(none);
            return;
        }
        content.add(list(all.stream().filter(one -> !past.contains(one)).toList(), false));
        if (!past.isEmpty()) {
            content.add(new Details(Texts.here().count("roster.certification.past", past.size()), list(past, true)));
        }
    }

    private UnorderedList list(List<CertificationDetails> some, boolean past) {
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        some.forEach(one -> list.add(item(one, past)));
        return list;
    }

    private ListItem item(CertificationDetails one, boolean past) {
        Span programme = new Span(one.programme());
        programme.addClassName("strong");
        Span days = new Span(Certificates.days(one.data()) + " · "
                + text("roster.certification.by-whom", "who", one.data().certifiedBy()));
        days.addClassName("secondary");
        Div what = new Div(programme, days);
        what.addClassName("stacked");
        ListItem item = new ListItem(
                what,
                past
                        ? Certificates.badge(text("roster.certification.renewed"), "contrast")
                        : Certificates.badge(one.data(), today));
        if (isVp()) {
            item.add(actions(one, past));
        }
        return item;
    }

    private MenuBar actions(CertificationDetails one, boolean past) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        MenuItem more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.setAriaLabel(text("members.actions.for", "name", one.programme() + ", " + Certificates.days(one.data())));
        SubMenu menu = more.getSubMenu();
        if (!past && one.data().expiresOn() != null) {
            menu.addItem(
                    text("roster.certification.renew"),
                    click -> CertificationDialog.renew(
                            member, certifications, picker(), consultant, one, today, this::refresh));
        }
        menu.addItem(
                text("roster.certification.correct"),
                click -> CertificationDialog.correct(member, certifications, picker(), consultant, one, this::refresh));
        menu.addItem(text("roster.certification.remove"), click -> confirmRemoval(one));
        return bar;
    }

    private void confirmRemoval(CertificationDetails one) {
        ConfirmDialog dialog = new ConfirmDialog(
                text("roster.certification.remove.title", "programme", one.programme()),
                text("roster.certification.remove.text"),
                text("roster.certification.remove"),
                confirmed -> {
                    try {
                        certifications.remove(member, consultant, one.id(), one.version());
                        Notices.done(text("roster.certification.removed"));
                    } catch (Stale | NotFound changedMeanwhile) {
                        Notices.problem(text("roster.certification.changed-meanwhile"));
                    }
                    refresh();
                },
                text("action.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private ProgrammePicker picker() {
        return new ProgrammePicker(member, programmes);
    }

    private boolean isVp() {
        return member.has(Role.VP);
    }
}
