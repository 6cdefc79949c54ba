package org.counterpart.home.ui;

import static org.counterpart.shell.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.counterpart.common.Slice;
import org.counterpart.firm.Member;
import org.counterpart.quiz.ProfileRow;
import org.counterpart.quiz.ProfileService;
import org.counterpart.quiz.ShareRow;
import org.counterpart.quiz.ShareService;
import org.counterpart.quiz.ui.ProfileNavigation;
import org.counterpart.shell.World;

/** The client's own role profile, the newest, and who may see it. */
class OwnProfileSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    OwnProfileSection(Member member, ProfileService profiles, ShareService shares) {
        addClassName("home-part");
        add(new H2(text("home.profile")));
        List<ProfileRow> newest = profiles.mine(member, new Slice(0, 1));
        if (newest.isEmpty()) {
            add(quiet(text("home.profile.none")), link("f/" + member.slug() + "/role-profiles", "home.profile.take"));
        } else {
            show(member, newest.get(0), shares);
        }
    }

    private void show(Member member, ProfileRow profile, ShareService shares) {
        boolean answers = !profile.sent() && profile.open();
        Anchor name = new Anchor(
                answers
                        ? ProfileNavigation.answer(member, profile.id())
                        : ProfileNavigation.profile(member, profile.id()),
                profile.title());
        name.addClassName("row-name");
        name.getElement().setAttribute("router-link", true);
        Span when = new Span(World.here().day(profile.startedAt(), profile.zone()));
        when.addClassName("secondary");
        Div what = new Div(name, when);
        what.addClassName("stacked");
        add(what);
        if (!profile.sent()) {
            add(quiet(text(answers ? "home.profile.open" : "home.profile.missed")));
            return;
        }
        List<String> sees = shares.shares(member, profile.id(), new Slice(0, MOST)).stream()
                .filter(share -> share.withdrawnAt() == null)
                .map(OwnProfileSection::name)
                .toList();
        add(quiet(
                sees.isEmpty()
                        ? text("home.profile.only-you")
                        : text("home.profile.seen-by", "names", String.join(", ", sees))));
        add(link(ProfileNavigation.profile(member, profile.id()), "home.profile.change"));
    }

    private static String name(ShareRow share) {
        return text("profile.share." + share.audience(), "name", share.name());
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("prose");
        return quiet;
    }

    private static Anchor link(String address, String key) {
        Anchor link = new Anchor(address, text(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
