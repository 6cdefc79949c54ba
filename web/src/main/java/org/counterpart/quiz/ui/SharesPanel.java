package org.counterpart.quiz.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.counterpart.common.Problem;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.ProfileDetails;
import org.counterpart.quiz.ShareRow;
import org.counterpart.quiz.ShareService;
import org.counterpart.shell.Moment;
import org.counterpart.shell.Notices;

/** With whom one's own profile is shared, since when and until when; and the way to share it, or take it back. */
class SharesPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    private final transient ShareService shares;
    private final transient ProfileDetails profile;
    private final Member member;
    private final Div rows = new Div();

    SharesPanel(Member member, ProfileDetails profile, ShareService shares) {
        this.member = member;
        this.profile = profile;
        this.shares = shares;
        addClassName("role-section");
        Paragraph hint = new Paragraph(text("profile.shares.hint"));
        hint.addClassName("hint");
        rows.setWidthFull();
        Button share =
                new Button(text("profile.share"), click -> new ShareDialog(member, profile, shares, this::show).open());
        share.setEnabled(profile.sentAt() != null);
        add(new H2(text("profile.shares")), hint, rows, share);
        show();
    }

    private void show() {
        rows.removeAll();
        List<ShareRow> found = shares.shares(member, profile.id(), new Slice(0, MOST));
        if (found.isEmpty()) {
            Span nobody = new Span(text("profile.shares.none"));
            nobody.addClassName("strong");
            rows.add(nobody);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificates");
        found.forEach(row -> list.add(item(row)));
        rows.add(list);
    }

    private ListItem item(ShareRow row) {
        Span name = new Span(text("profile.share." + row.audience(), "name", row.name()));
        name.addClassName("strong");
        Span since = new Span(new Span(text("profile.share.since") + " "), new Moment(row.sharedAt(), profile.zone()));
        since.addClassName("secondary");
        if (row.withdrawnAt() != null) {
            since.add(
                    new Span(" · " + text("profile.share.until") + " "), new Moment(row.withdrawnAt(), profile.zone()));
        }
        Div what = new Div(name, since);
        what.addClassName("stacked");
        ListItem item = new ListItem(what);
        if (row.withdrawnAt() == null) {
            Button withdraw = new Button(text("profile.share.withdraw"), click -> withdraw(row));
            withdraw.setDisableOnClick(true);
            withdraw.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            withdraw.setAriaLabel(text("profile.share.withdraw.from", "name", row.name()));
            item.add(withdraw);
        }
        return item;
    }

    private void withdraw(ShareRow row) {
        try {
            shares.withdraw(member, profile.id(), row.id(), row.version());
            Notices.done(text("profile.share.withdrawn", "name", row.name()));
        } catch (Problem refused) {
            Notices.problem(refused);
        }
        show();
    }
}
